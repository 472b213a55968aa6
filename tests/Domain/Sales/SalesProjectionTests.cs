using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Tests.Sales;

/// <summary>State is nothing but its events: whoever folds them sees what the one who made them saw.</summary>
public sealed class SalesProjectionTests
{
    [Fact]
    public void Deals_FoldedFromTheirEvents_AreTheDealsThatTheDraftGave() =>
        Properties.HoldForAll(Operation.Any, operations =>
        {
            var draft = Some.Draft();
            var deal = draft.Create(Some.Deal());
            foreach (var operation in operations)
            {
                deal = operation.Do(draft, deal);
                Assert.Equal(SalesJson.Write(deal), SalesJson.Write(Fold(draft.Build())));
            }
        });

    [Fact]
    public void Customers_FoldedFromTheirEvents_AreTheCustomersThatTheDraftGave()
    {
        var draft = Some.Draft();
        var customer = draft.Create(Some.Customer());
        customer = draft.Share(customer, Some.Peer.Id);
        customer = draft.Share(customer, Some.SouthRep.Id);
        customer = draft.SetOwner(customer, Some.Peer.Id);

        var folded = draft.Build().Events.Aggregate((Customer?)null, SalesProjection.Apply);
        Assert.Equal(SalesJson.Write(customer), SalesJson.Write(folded));
    }

    [Fact]
    public void CreationTakenBack_WithdrawsButForgetsNothing()
    {
        var draft = Some.Draft();
        var (customer, deal) = (draft.Create(Some.Customer()), draft.Create(Some.Deal()));
        var activity = Some.Activity(deal);
        draft.Record(activity, deal: null);
        draft.Set(Some.Reminder());
        var taken = draft.Build().Events.Select(change => change with { From = change.To, To = null }).ToList();

        Assert.Equal(SalesJson.Write(customer with { Withdrawn = true }), SalesJson.Write(SalesProjection.Apply(customer, taken[0])));
        Assert.Equal(SalesJson.Write(deal with { Withdrawn = true }), SalesJson.Write(SalesProjection.Apply(deal, taken[1])));
        Assert.Equal(SalesJson.Write(activity with { Withdrawn = true }), SalesJson.Write(SalesProjection.Apply(activity, taken[2])));
        Assert.Equal(SalesJson.Write(Some.Reminder() with { Withdrawn = true }), SalesJson.Write(SalesProjection.Apply(Some.Reminder(), taken[3])));
    }

    [Fact]
    public void DealBeforeItsLastEvents_IsTheDealThatItWas() =>
        Properties.HoldForAll(Operation.Any, (earlier, later) =>
        {
            var (first, second) = (Some.Draft(1), Some.Draft(2));
            var before = Operation.DoAll(earlier, first, first.Create(Some.Deal()));
            var after = Operation.DoAll(later, second, before);

            var since = second.Build().Events.Where(change => change.Subject.Kind == SubjectKind.Deal);
            Assert.Equal(SalesJson.Write(before), SalesJson.Write(SalesProjection.Before(after, since)! with { Version = before.Version }));
            Assert.Null(SalesProjection.Before(after, first.Build().Events.Where(change => change.Subject.Kind == SubjectKind.Deal).Concat(since)));
        });

    [Fact]
    public void ContactWhoIsKnown_IsNotAddedAgain()
    {
        var draft = Some.Draft();
        var customer = draft.AddContact(Some.Customer(), new Contact("王总"));

        Assert.Equal(["王总"], draft.AddContact(customer, new Contact("王总")).Contacts.Select(contact => contact.Name));
        Assert.Single(draft.Build().Events);
    }

    [Fact]
    public void ChangesOfWhatWasNeverCreated_AreRefused()
    {
        var draft = Some.Draft();
        draft.SetAmount(Some.Deal(), Money.FromYuan(1));
        draft.Share(Some.Customer(), Some.Peer.Id);
        Assert.Throws<ArgumentNullException>(() => SalesProjection.Apply((Deal?)null, draft.Build().Events[0]));
        Assert.Throws<ArgumentNullException>(() => SalesProjection.Apply((Customer?)null, draft.Build().Events[^1]));
    }

    private static Deal? Fold(ChangeSet changes) =>
        changes.Events.Where(change => change.Subject.Kind == SubjectKind.Deal).Aggregate((Deal?)null, SalesProjection.Apply);
}
