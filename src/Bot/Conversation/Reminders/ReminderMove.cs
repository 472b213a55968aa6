using SalesBot.Domain.Reminders;

namespace SalesBot.Bot.Conversation;

/// <summary>Something becomes of a reminder.</summary>
/// <param name="Before">Where it stood.</param>
/// <param name="After">Where it stands.</param>
internal sealed record ReminderMove(ReminderCourse Before, ReminderCourse After);
