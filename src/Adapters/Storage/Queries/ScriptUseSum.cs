namespace SalesBot.Adapters.Storage.Queries;

/// <summary>How many people have said what they think of a script, and how many of them that it was of use.</summary>
internal sealed class ScriptUseSum
{
    public required Guid Script { get; init; }

    public required int All { get; init; }

    public required int Useful { get; init; }
}
