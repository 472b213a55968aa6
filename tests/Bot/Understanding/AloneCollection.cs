namespace SalesBot.Bot.Tests.Understanding;

/// <summary>Tests that look at the memory of the process: no other test may run beside them.</summary>
[CollectionDefinition(nameof(AloneCollection), DisableParallelization = true)]
public sealed class AloneCollection;
