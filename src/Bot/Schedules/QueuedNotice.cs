using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Bot.Schedules;

/// <summary>Something that a job has handed to the outbox.</summary>
internal sealed record QueuedNotice(string Key, string To, string Platform, OutgoingKind Kind, string Text);
