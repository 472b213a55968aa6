using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Reminders;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>A reminder.</summary>
internal sealed class ReminderRow : IStateRow<Reminder>
{
    public long Sequence { get; set; }

    public Guid Id { get; set; }

    public Guid For { get; set; }

    public DateTimeOffset At { get; set; }

    public string What { get; set; } = "";

    public Guid? Customer { get; set; }

    /// <summary>The deal of the review that decided it; null where none did.</summary>
    /// <summary>The deal that it is about; the name is of a time when only what reviews decided was about one.</summary>
    public string? DecidedDeal { get; set; }

    public Guid? DecidedBy { get; set; }

    public DateOnly? DecidedOn { get; set; }

    public bool IsStaged { get; set; }

    public bool Withdrawn { get; set; }

    /// <summary>When it rings next, or rang last.</summary>
    public DateTimeOffset DueAt { get; set; }

    /// <summary>How often it was put off.</summary>
    public int Snoozes { get; set; }

    public ReminderState State { get; set; }

    public Reminder ToState() => new()
    {
        Id = new ReminderId(Id),
        For = new MemberId(For),
        At = At,
        What = What,
        Customer = Customer is { } customer ? new CustomerId(customer) : null,
        Deal = DecidedBy is null && DecidedDeal is { } about ? new DealId(about) : null,
        Decided = (DecidedDeal, DecidedBy, DecidedOn) is ({ } deal, { } by, { } on) ? new DecidedInReview(new DealId(deal), new MemberId(by), on) : null,
        IsStaged = IsStaged,
        Withdrawn = Withdrawn,
    };

    public ReminderEntry ToEntry() => new(ToState(), new ReminderCourse { Id = new ReminderId(Id), DueAt = DueAt, Snoozes = Snoozes, State = State });

    public void Take(Reminder state)
    {
        // What has become of it is no event; only being taken back, before or after it rang, is both.
        if (Id == Guid.Empty || state.Withdrawn != Withdrawn)
        {
            var course = ReminderCourse.Of(state);
            (DueAt, Snoozes, State) = (course.DueAt, course.Snoozes, course.State);
        }

        Id = state.Id.Value;
        For = state.For.Value;
        At = state.At;
        What = state.What;
        Customer = state.Customer?.Value;
        DecidedDeal = state.About?.Value;
        DecidedBy = state.Decided?.By.Value;
        DecidedOn = state.Decided?.On;
        IsStaged = state.IsStaged;
        Withdrawn = state.Withdrawn;
    }
}
