namespace SalesBot.Bot.Understanding;

/// <summary>Takes back the speaker's last change.</summary>
internal sealed record UndoAction : SalesAction;
