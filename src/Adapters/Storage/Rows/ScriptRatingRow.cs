namespace SalesBot.Adapters.Storage.Rows;

/// <summary>What somebody thinks of a script.</summary>
internal sealed class ScriptRatingRow
{
    public Guid Script { get; set; }

    public Guid By { get; set; }

    public bool IsUseful { get; set; }
}
