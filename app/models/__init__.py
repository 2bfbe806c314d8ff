"""The models that are or could be on this computer: the first start, the Models page, downloads and loading."""
