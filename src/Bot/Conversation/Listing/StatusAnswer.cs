using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Says how a customer or a deal stands, to those who may see it; to others, whose it is.</summary>
internal sealed class StatusAnswer(TurnContext turn)
{
    private const int MostDeals = 5;
    private const int RecentActivities = 10;

    /// <summary>Answers a question about a customer, or one of its deals.</summary>
    public async Task ShowAsync(CustomerReference reference, DealId? dealId, CancellationToken cancellationToken)
    {
        var customer = reference.Id is { } id ? await turn.Ledger.FindAsync(id, cancellationToken) : await turn.Ledger.FindByNameAsync(reference.Name, cancellationToken);
        if (customer is null)
        {
            turn.SayPrivately(turn.Words.NoSuchCustomer(reference.Name));
            return;
        }

        if (dealId is { } wanted && await turn.Ledger.FindAsync(wanted, cancellationToken) is { } named && named.Customer == customer.Id && turn.MaySee(named))
        {
            await ShowAsync(named, cancellationToken);
            return;
        }

        var deals = await turn.Ledger.DealsOfAsync(customer.Id, cancellationToken);
        var visible = deals.Where(turn.MaySee).OrderByDescending(deal => deal.IsOpen).ThenByDescending(deal => deal.LastProgress).ToList();
        if (visible.Count == 0 && !turn.MayChange(customer))
        {
            await new Colliding(turn).ShowAsync(new Collision(customer, customer.Owner!.Value) { WasAsked = true }, cancellationToken);
            return;
        }

        var open = visible.Where(deal => deal.IsOpen).ToList();
        var shown = open.Count > 0 ? open : visible;
        if (shown is [var only])
        {
            await ShowAsync(only, cancellationToken);
            return;
        }

        await ShowManyAsync(customer, shown, cancellationToken);
    }

    /// <summary>Shows one deal that the speaker may see.</summary>
    public async Task ShowAsync(Deal deal, CancellationToken cancellationToken)
    {
        if (await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is not { } customer)
        {
            turn.SayPrivately(turn.Words.DealIsGone);
            return;
        }

        var conversations = await turn.Ledger.CountConversationsAsync(deal.Id, cancellationToken);
        List<Activity> recent = [.. (await turn.Session.Activities.LatestAsync(deal.Customer, RecentActivities, cancellationToken)).Where(activity => activity.Deal == deal.Id)];
        var present = deal.IsOpen ? turn.Options.Pipeline.Find(deal.Wanted?.Stage ?? deal.Position.Stage) : null;
        IReadOnlyList<EntryCriterion> unmet = deal.IsOpen ? turn.Options.Pipeline.UnmetCriteria(deal.Position.Stage, deal, conversations) : [];
        turn.FocusOn(customer.Id, deal.Id);
        turn.Show(
            new Card
            {
                Purpose = CardPurpose.Answer,
                Title = Labels.Of(customer, deal),
                Emphasis = unmet.Count > 0 ? CardEmphasis.Warning : CardEmphasis.Normal,
                Sections =
                [
                    new CardSection
                    {
                        Facts = [.. DealFacts.All(deal, turn.Chart, turn.Words), .. StageAgeText.Facts(deal, turn), .. recent.Take(1).Select(latest => new CardFact(turn.Words.LatestActivityLabel, ActivityText.Bare(latest, turn))), .. EnclosureText.Facts(recent, turn.Words)],
                        Notes = unmet.Count == 0 ? [] : [turn.Words.StageLacks(turn.Words.Stage(deal.Position.Stage), turn.Words.List(unmet.Select(criterion => criterion.Name)))],
                    },
                    .. present is null ? [] : StageChecklist.Of(new StageCheck(present, conversations), deal, turn.Words),
                ],
                Actions =
                [
                    .. turn.MayChange(deal) ? StepKeeping.Buttons(deal, turn.Today, turn.Words) : [],
                    .. turn.MayChange(deal) && deal.State.Status == DealStatus.Lost ? (CardAction[])[Button.Of(Verbs.Reopen, turn.Words.ReopenButton, data: [(Keys.Deal, deal.Id.Value)])] : [],
                    .. turn.MayChange(deal) ? DealButtons.Of(deal, deal is { IsOpen: true, NextStep: null }, turn.Words) : [],
                    .. EvidenceForm.FirstQuestion(unmet) is null ? (CardAction[])[] : [Button.Of(Verbs.Evidence, turn.Words.EvidenceButton, data: [(Keys.Deal, deal.Id.Value)])],
                    .. recent.TrueForAll(activity => activity.Attachments.Length == 0) ? (CardAction[])[] : [Button.Of(Verbs.Files, turn.Words.FilesButton, data: [(Keys.Deal, deal.Id.Value)])],
                ],
            },
            [deal]);
    }

    private async Task ShowManyAsync(Customer customer, List<Deal> deals, CancellationToken cancellationToken)
    {
        turn.FocusOn(customer.Id, null);
        var sections = ImmutableArray.CreateBuilder<CardSection>();
        if (deals.Count == 0)
        {
            var latest = await turn.Session.Activities.LatestAsync(customer.Id, 1, cancellationToken);
            sections.Add(new CardSection
            {
                Facts =
                [
                    new CardFact(turn.Words.OwnerLabel, turn.NameOf(customer.Owner)),
                    .. latest.Select(activity => new CardFact(turn.Words.ActivityLabel, ActivityText.Of(activity, turn))),
                ],
                Notes = [turn.Words.NoOpenDeal(Labels.Short(customer))],
            });
        }

        ImmutableArray<Deal> shown = [.. deals.Take(MostDeals)];
        sections.AddRange(shown.Select(deal => new CardSection { Title = deal.Title, Facts = DealFacts.All(deal, turn.Chart, turn.Words) }));
        ImmutableArray<CardAction> actions = [.. shown.Select(deal => Button.Of(Verbs.Show, deal.Title, data: [(Keys.Deal, deal.Id.Value)]))];
        turn.Show(
            new Card { Purpose = CardPurpose.Answer, Title = deals.Count == 0 ? Labels.Short(customer) : turn.Words.DealsOf(Labels.Short(customer), deals.Count), Sections = sections.ToImmutable(), Actions = actions },
            shown,
            [.. shown.Select((deal, index) => new OfferedAction(Verbs.Show, actions[index].Data, [deal.Title, deal.Id.Value], deal.Customer, deal.Id))]);
    }
}
