namespace SalesBot.Adapters.Teams.Protocol.Activities;

/// <summary>A person or a bot.</summary>
/// <param name="Id">Teams' id, which other bots see another one in place of.</param>
/// <param name="ObjectId">The person's id in Entra; empty where it is not known, as of a bot.</param>
/// <param name="Name">The name that is shown; may be empty.</param>
/// <param name="Role">What it is; mostly empty.</param>
internal sealed record ChannelAccount(string Id, string ObjectId, string Name, string Role)
{
    private const string BotPrefix = "28:";
    private const string BotRole = "bot";

    /// <summary>Whether it is a bot, this or another.</summary>
    public bool IsBot => Id.StartsWith(BotPrefix, StringComparison.Ordinal) || string.Equals(Role, BotRole, StringComparison.OrdinalIgnoreCase);
}
