using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Schedules;

/// <summary>A row that was taken to be said.</summary>
/// <param name="Entry">The row.</param>
/// <param name="Configured">The schedule that brings it.</param>
/// <param name="Writer">Who writes it.</param>
internal sealed record ClaimedNotice(DueEntry Entry, ConfiguredSchedule Configured, INoticeWriter Writer);
