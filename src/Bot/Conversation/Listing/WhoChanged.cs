using System.Text.RegularExpressions;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>「谁改的 华星 金额」: who changed a field of a deal last, when, where, and from what to what.</summary>
internal sealed partial class WhoChanged(TurnContext turn)
{
    private const int LongestText = 60;
    private const int Patience = 2_000;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly (string Word, SalesEventKind Kind)[] Fields =
    [
        ("金额", SalesEventKind.DealAmount), ("阶段", SalesEventKind.DealStage), ("预计签约", SalesEventKind.DealExpectedClose), ("签约日", SalesEventKind.DealExpectedClose), ("日期", SalesEventKind.DealExpectedClose),
        ("下一步", SalesEventKind.DealNextStep), ("负责人", SalesEventKind.DealOwner), ("状态", SalesEventKind.DealState), ("回款", SalesEventKind.DealPayments),
        ("amount", SalesEventKind.DealAmount), ("stage", SalesEventKind.DealStage), ("close", SalesEventKind.DealExpectedClose), ("next step", SalesEventKind.DealNextStep), ("owner", SalesEventKind.DealOwner), ("status", SalesEventKind.DealState),
    ];

    /// <summary>Answers, where the text asks for it.</summary>
    /// <returns>Whether it asked.</returns>
    public async Task<bool> TryShowAsync(string text, CancellationToken cancellationToken)
    {
        var said = text.Trim(' ', '?', '？', '。', '.', '！', '!');
        if (said.Length > LongestText || new[] { Before(), Behind(), InEnglish() }.Select(form => form.Match(said)).FirstOrDefault(match => match.Success) is not { } match)
        {
            return false;
        }

        var kind = Fields.First(field => string.Equals(field.Word, match.Groups["field"].Value, StringComparison.OrdinalIgnoreCase)).Kind;
        var name = match.Groups["deal"].Value.Trim(' ', '的');
        var named = name.Length > 0 ? await new DealNaming(turn).FindAsync(name, deal => !deal.Withdrawn, cancellationToken) : await TalkedOfAsync(cancellationToken);
        if (named is null)
        {
            return false;
        }

        if (named.Foreign is { } collision)
        {
            turn.Collisions.Add(collision with { WasAsked = true });
            return true;
        }

        var facts = new List<(Deal Deal, CardFact Fact)>();
        foreach (var deal in named.Deals)
        {
            if (await turn.Session.Changes.FindLatestAsync(Subject.Of(deal.Id), kind, cancellationToken) is { } change)
            {
                facts.AddRange(Of(deal, change).Select(fact => (deal, fact)));
            }
        }

        if (facts.Count == 0)
        {
            turn.SayPrivately(turn.Words.NobodyChangedIt(Labels.Short(named.Customer), turn.Words.Field(kind)));
            return true;
        }

        turn.Show(
            new Card
            {
                Purpose = CardPurpose.Answer,
                Title = turn.Words.WhoChangedTitle(Labels.Short(named.Customer), turn.Words.Field(kind)),
                Sections = [.. facts.GroupBy(fact => fact.Deal).Select(deal => new CardSection { Title = deal.Key.Title, Facts = [.. deal.Select(fact => fact.Fact)] })],
            },
            [.. facts.Select(fact => fact.Deal).Distinct()]);
        return true;
    }

    private async Task<NamedDeals?> TalkedOfAsync(CancellationToken cancellationToken) =>
        turn.Focus?.Deal is { } id && await turn.Ledger.FindAsync(id, cancellationToken) is { } deal && turn.MaySee(deal) && await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is { } customer
            ? new NamedDeals(customer, [deal])
            : null;

    private IEnumerable<CardFact> Of(Deal deal, SalesEvent change)
    {
        var (before, after) = (SalesProjection.Apply(deal, change with { To = change.From }), SalesProjection.Apply(deal, change));
        var moment = turn.Words.Moment(TimeZoneInfo.ConvertTime(change.RecordedAt, turn.Options.Zone));
        return
        [
            .. DealFacts.Changes(before, after, turn.Chart, turn.Words),
            new CardFact(turn.Words.ChangedByLabel, turn.Words.ChangedBy(turn.NameOf(change.Actor), moment)),
        ];
    }

    [GeneratedRegex(@"^谁(把|给|改的|改了|改过|动的|动了|动过)\s*(?<deal>.*?)\s*的?\s*(?<field>金额|阶段|预计签约|签约日|日期|下一步|负责人|状态|回款)(改了|改的|动了)?$", Options, Patience)]
    private static partial Regex Before();

    [GeneratedRegex(@"^(?<deal>.*?)\s*的?\s*(?<field>金额|阶段|预计签约|签约日|日期|下一步|负责人|状态|回款)\s*(是谁|谁)(改|动|填|写|记)(的|了|过)?$", Options, Patience)]
    private static partial Regex Behind();

    [GeneratedRegex(@"^who changed( the)? (?<deal>.*?)('s)? ?(?<field>amount|stage|close|next step|owner|status)$", Options, Patience)]
    private static partial Regex InEnglish();
}
