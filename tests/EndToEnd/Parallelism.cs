// These tests mostly wait: for a browser, for processes that start, for retries. Two at a time, as on two cores, would leave the cores idle.
[assembly: CollectionBehavior(MaxParallelThreads = 4)]
