from core.memory.learning.requests import read_request
from core.memory.judges.reading import load_judges
def test_p(embedder):
    j=load_judges([embedder.name])
    for t in ("Forget that I'm allergic to peanuts.","Forget the lighthouse","Forget about the lighthouse.","Please forget about the lighthouse.","Remember that I hear jazz all day.","Remember that I like jazz.", "No, remember that I live in Porto.","Remember that I live in Porto.","Remember that my bike is blue."):
        print(repr(t), read_request(t, j, lambda x: embedder.encode(x, query=True)))
