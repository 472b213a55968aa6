namespace SalesBot.Bot.Understanding;

/// <summary>Asks what the bot can do.</summary>
internal sealed record HelpAction : SalesAction;
