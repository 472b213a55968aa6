using System.Globalization;
using SalesBot.Bot.Tests.Schedules;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>Deals with a past: what was said of each, on the day on which it was said.</summary>
internal static class DealStories
{
    private static int number;

    /// <summary>Enters a deal of a customer of its own on a day, and then changes it on others; each change at 10:00.</summary>
    public static async Task<DealId> TellAsync(this ScheduleCompany company, string customer, Member owner, string day, Func<Deal, Deal> with, params (string Day, Func<ChangeSetDraft, Deal, Deal> Change)[] later)
    {
        var id = new DealId(string.Create(CultureInfo.InvariantCulture, $"P{Interlocked.Increment(ref number) + 5000}"));
        var entered = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        var deal = with(new Deal
        {
            Id = id,
            Customer = new CustomerId(Guid.NewGuid()),
            Title = "ERP",
            Owner = owner.Id,
            Position = new StagePosition(new StageId("contact"), entered),
            CreatedOn = entered,
        });
        await company.AppendAsync(
            draft =>
            {
                draft.Create(new Customer { Id = deal.Customer, Name = customer, Owner = owner.Id });
                draft.Create(deal);
            },
            Morning(day));
        foreach (var (on, change) in later)
        {
            await company.AppendAsync(draft => deal = change(draft, deal), Morning(on));
        }

        return id;
    }

    public static Func<ChangeSetDraft, Deal, Deal> To(string stage) => (draft, deal) => draft.MoveTo(deal, new StageId(stage));

    public static Func<ChangeSetDraft, Deal, Deal> Won(string day) => (draft, deal) => draft.SetState(deal, DealState.Won(DateOnly.Parse(day, CultureInfo.InvariantCulture)));

    public static Func<ChangeSetDraft, Deal, Deal> Lost(string day) => (draft, deal) => draft.SetState(deal, DealState.Lost(DateOnly.Parse(day, CultureInfo.InvariantCulture), null));

    private static DateTimeOffset Morning(string day) => ScheduleCompany.At($"{day} 10:00");
}
