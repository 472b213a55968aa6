using SalesBot.Domain.Reminders;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>A reminder, and what has become of it.</summary>
public sealed record ReminderEntry(Reminder Reminder, ReminderCourse Course);
