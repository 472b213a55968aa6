using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Rows;

namespace SalesBot.Adapters.Storage.Queries;

/// <summary>What is asked of what is paused or stopped.</summary>
internal static class HaltQueries
{
    public static IQueryable<HaltRow> Active(SalesContext context) =>
        context.Halts.Where(halt => halt.EndedAt == null).OrderBy(halt => halt.Id);

    public static IQueryable<HaltRow> Paused(SalesContext context, string schedule) =>
        context.Halts.Where(halt => halt.EndedAt == null && halt.Schedule == schedule && halt.Day == null);

    public static IQueryable<HaltRow> Stopped(SalesContext context, string schedule, DateOnly day) =>
        context.Halts.Where(halt => halt.EndedAt == null && halt.Schedule == schedule && halt.Day == day);

    /// <summary>What waits of a schedule's day, and nobody is about to say.</summary>
    public static IQueryable<DueRow> WaitingOf(SalesContext context, string schedule, DateOnly day) =>
        context.Due.Where(due => due.State == DueState.Waiting && due.Schedule == schedule && due.Day == day && due.LeaseOwner == null);

    public static IQueryable<DueRow> StoppedOf(SalesContext context, string schedule, DateOnly day) =>
        context.Due.Where(due => due.State == DueState.Stopped && due.Schedule == schedule && due.Day == day);

    /// <summary>What was said on a schedule's day and has not been handed to its platform.</summary>
    public static IQueryable<OutboxRow> UnsentOf(SalesContext context, string schedule, DateOnly day) =>
        context.Outbox.Where(message => message.State == OutboxState.Waiting && message.LeaseOwner == null
            && context.Due.Any(due => due.Key == message.Key && due.Schedule == schedule && due.Day == day));

    public static IQueryable<OutboxRow> WithheldOf(SalesContext context, string schedule, DateOnly day) =>
        context.Outbox.Where(message => message.State == OutboxState.Withheld
            && context.Due.Any(due => due.Key == message.Key && due.Schedule == schedule && due.Day == day));
}
