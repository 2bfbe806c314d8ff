"""Conversations out of the window: what to export and where to, PDF, and pictures to share.

PDF and pictures are made by a process of their own (`paper`), because laying a long text out takes seconds and can't be done in slices.
"""
