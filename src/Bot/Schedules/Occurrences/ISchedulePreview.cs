using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Schedules;

/// <summary>Shows what a schedule that has no writer of its own would bring on a day; nothing is stored or sent.</summary>
internal interface ISchedulePreview
{
    /// <summary>What it would bring to the member, or to the chat of the member's group; null where it brings something else.</summary>
    Task<SchedulePreview?> FindAsync(ConfiguredSchedule configured, DateOnly day, Member member, ISalesSession session, CancellationToken cancellationToken);
}
