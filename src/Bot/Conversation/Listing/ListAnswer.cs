using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Lists deals: the speaker's own and of those below, as far as was asked and may be seen.</summary>
internal sealed class ListAnswer(TurnContext turn)
{
    /// <summary>How many deals are shown at once.</summary>
    public const int PageSize = 10;

    private const int MostThinRows = 3;

    /// <summary>Deals whose last progress was before this day are red by the company's limits for all deals.</summary>
    private DateOnly RedSince => IdleSince(turn.Options.Staleness.Limits.RedAfter);

    /// <summary>Shows the first page.</summary>
    public async Task ShowAsync(ListAction list, CancellationToken cancellationToken)
    {
        if (list.Who is { } who && new TeamFinding(turn).Find(who.Value) is null)
        {
            return;
        }

        var reach = turn.Chart.ReachOf(turn.Speaker).ToList();
        var wanted = list.Who is { } named ? reach.FindAll(member => member.Id == named.Value) : list.Scope is { } scope ? Scopes.MembersOf(turn.Chart, scope.Value).ToList() : reach;
        ImmutableArray<MemberId> owners = [.. wanted.Where(member => reach.Contains(member)).Select(member => member.Id)];
        if (owners.Length == 0)
        {
            turn.SayPrivately(turn.Words.ListNotYours(list.Scope is { } part ? WhomToAsk.Of(turn, part.Value) : WhomToAsk.Above(turn, turn.Speaker)));
            return;
        }

        var filter = list.Filter.Value;
        var month = new Period(new DateOnly(turn.Today.Year, turn.Today.Month, 1), new DateOnly(turn.Today.Year, turn.Today.Month, 1).AddMonths(1).AddDays(-1));
        Period? period = filter is DealFilter.Closing or DealFilter.Won or DealFilter.Lost ? list.Period?.Value ?? month : null;
        var query = new DealQuery
        {
            Filter = filter,
            Owners = owners,
            Stage = list.Stage?.Value,
            From = period?.From,
            To = period?.To,
            AtLeast = list.AtLeast?.Value,
            AtMost = list.AtMost?.Value,
            Today = turn.Today,
            NoProgressSince = filter == DealFilter.Stale ? IdleSince(list.IdleDays?.Value ?? turn.Options.Staleness.Limits.RedAfter) : null,
        };
        await ShowAsync(new ListMemory(turn.Turn.ChangeSet.Value.ToString("n"), turn.Now, query, 0, owners.Length < wanted.Count) { IdleDays = list.IdleDays?.Value, Unused = list.Unused }, cancellationToken);
    }

    /// <summary>Shows the next page of the list.</summary>
    public async Task ShowMoreAsync(string id, CancellationToken cancellationToken)
    {
        if (turn.State.List is not { } memory || !string.Equals(memory.Id, id, StringComparison.Ordinal))
        {
            turn.Say(turn.Words.ListIsOver);
            return;
        }

        // Whom the speaker may see is asked again: it may have changed since.
        var reach = turn.Chart.ReachOf(turn.Speaker).Select(member => member.Id).ToHashSet();
        await ShowAsync(memory with { Query = memory.Query with { Owners = [.. memory.Query.Owners.Where(reach.Contains)] } }, cancellationToken);
    }

    private async Task ShowAsync(ListMemory memory, CancellationToken cancellationToken)
    {
        var query = memory.Query;
        var page = await turn.Session.Deals.ListAsync(query, memory.Next, PageSize, cancellationToken);
        var heading = Heading(memory);
        string[] notes = [.. memory.Partial ? [turn.Words.ListPartial] : Array.Empty<string>(), .. memory.Unused.Length > 0 ? [turn.Words.ListUnused(memory.Unused)] : Array.Empty<string>()];
        if (page.Count == 0)
        {
            turn.State = turn.State with { Offered = null, Rows = null };
            turn.SayPrivately(string.Join('\n', notes.Prepend(turn.Words.EmptyList(heading))));
            return;
        }

        var thin = await new MissingEvidence(turn).AmongAsync(page.Deals, cancellationToken);

        // What nearly all of them lack is said once.
        var isCommon = thin.Count > MostThinRows;
        notes = isCommon ? [.. notes, turn.Words.ListThin(thin.Count)] : notes;
        var rows = new List<(CardAction Action, OfferedAction Offered)>();
        foreach (var deal in page.Deals)
        {
            if (await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is { } customer)
            {
                var action = Button.Of(Verbs.Show, Labels.Of(customer, deal), hint: Row(deal, !isCommon && thin.Contains(deal.Id)), data: [(Keys.Deal, deal.Id.Value)]);
                rows.Add((action, new OfferedAction(Verbs.Show, action.Data, [Labels.Of(customer, deal), deal.Id.Value], customer.Id, deal.Id)));
            }
        }

        var shownSoFar = memory.Next + page.Deals.Length;
        if (shownSoFar < page.Count)
        {
            var more = Button.Of(Verbs.More, turn.Words.MoreButton, data: [(Keys.List, memory.Id)]);
            rows.Add((more, new OfferedAction(Verbs.More, more.Data, [more.Label])));
        }

        turn.State = turn.State with { List = memory with { At = turn.Now, Next = shownSoFar }, Focus = null };
        turn.Show(
            new Card
            {
                Purpose = CardPurpose.Answer,
                Title = turn.Words.ListHead(heading, page.Count, turn.Words.AmountShort(page.Total)),
                Sections = notes.Length > 0 ? [new CardSection { Notes = [.. notes] }] : [],
                Actions = [.. rows.Select(row => row.Action)],
                Foot = page.Deals.Length < page.Count ? turn.Words.ListRange(memory.Next + 1, shownSoFar, page.Count) : "",
            },
            [.. page.Deals],
            [.. rows.Select(row => row.Offered)]);
        turn.State = turn.State with { Rows = turn.State.Offered };
    }

    private DateOnly IdleSince(int days) =>
        turn.Options.Calendar.LatestDayBefore(turn.Today, days + 1, turn.Options.Staleness.Limits.Counted).AddDays(1);

    /// <summary>What the list holds, with whose deals they are where they are one other person's.</summary>
    private string Heading(ListMemory memory)
    {
        var query = memory.Query;
        var heading = turn.Words.ListTitle(query.Filter, query.Stage, query.From, query.To, memory.IdleDays ?? turn.Options.Staleness.Limits.RedAfter);
        heading = query switch
        {
            { AtLeast: { } least } => turn.Words.AtLeast(heading, turn.Words.AmountShort(least)),
            { AtMost: { } most } => turn.Words.AtMost(heading, turn.Words.AmountShort(most)),
            _ => heading,
        };
        return query.Owners is [var only] && only != turn.Speaker.Id ? turn.Words.OfWhom(turn.NameOf(only), heading) : heading;
    }

    private string Row(Deal deal, bool isThin)
    {
        var parts = new List<string>();
        if (deal.Owner != turn.Speaker.Id)
        {
            parts.Add(turn.NameOf(deal.Owner));
        }

        parts.Add(deal.IsOpen && deal.State.Status == DealStatus.Open ? turn.Words.Stage(deal.Position.Stage) : turn.Words.State(deal.State));
        if (isThin)
        {
            parts.Add(turn.Words.EvidenceThin);
        }

        if (deal.Amount is { } amount)
        {
            parts.Add(turn.Words.AmountShort(amount));
        }

        if (deal.IsOpen && deal.ExpectedClose is { } close)
        {
            parts.Add(turn.Words.ClosesOn(close));
        }

        if (deal.IsOpen && deal.LastProgress is { } progress && progress < RedSince)
        {
            parts.Add(turn.Words.DaysWithoutProgress(turn.Options.Calendar.DaysSince(progress, turn.Today, turn.Options.Staleness.Limits.Counted)));
        }

        return string.Join(" · ", parts);
    }
}
