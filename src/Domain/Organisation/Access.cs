using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Organisation;

/// <summary>Who may see and change what (the house rule «Who may» in docs/architecture.md).</summary>
public static class Access
{
    /// <summary>
    /// Whether the member may see the deal's stage, amount and contacts: its owner, its collaborators, and those above the owner.
    /// </summary>
    public static bool MaySee(OrganisationChart chart, Member member, Deal deal) => MayChange(chart, member, deal);

    /// <summary>Whether the member may change the deal: its owner, its collaborators, and those above the owner.</summary>
    public static bool MayChange(OrganisationChart chart, Member member, Deal deal) =>
        deal.Collaborators.Contains(member.Id) || OwnsOrLeads(chart, member, deal.Owner);

    /// <summary>
    /// Whether the member may write to the customer: its owner, those it is shared with, and those above the owner.
    /// A customer without an owner is open to everybody.
    /// </summary>
    public static bool MayChange(OrganisationChart chart, Member member, Customer customer) =>
        customer.Owner is not { } owner || customer.SharedWith.Contains(member.Id) || OwnsOrLeads(chart, member, owner);

    private static bool OwnsOrLeads(OrganisationChart chart, Member member, MemberId owner) =>
        member.Id == owner || (chart.Find(owner) is { } other && chart.IsAbove(member, other));
}
