using SalesBot.Domain.Organisation;
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

    public bool Withdrawn { get; set; }

    public Reminder ToState() => new()
    {
        Id = new ReminderId(Id),
        For = new MemberId(For),
        At = At,
        What = What,
        Customer = Customer is { } customer ? new CustomerId(customer) : null,
        Withdrawn = Withdrawn,
    };

    public void Take(Reminder state)
    {
        Id = state.Id.Value;
        For = state.For.Value;
        At = state.At;
        What = state.What;
        Customer = state.Customer?.Value;
        Withdrawn = state.Withdrawn;
    }
}
