using System.Text.RegularExpressions;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>「澜屿 一期 50万」, 「稷川工单管理改成40万」: a word of a deal's title decides which of the customer's deals is meant, a signed one as well as an open one.</summary>
internal sealed partial class DealTitles(TurnContext turn)
{
    private const int ShortestWord = 2;
    private const int Patience = 2_000;

    /// <summary>「做工单管理」 as 工单管理: what is done is the title, not that it is.</summary>
    public static string WithoutVerb(string title) => Verb().Replace(title.Trim(), "") is { Length: >= ShortestWord } bare ? bare : title;

    /// <summary>The one deal of whose title the text has more than of any other's; null where there is none.</summary>
    public static Deal? Meant(string text, IEnumerable<Deal> deals)
    {
        var said = CustomerName.Normalise(text);
        var best = deals
            .Select(deal => (Deal: deal, Length: LongestShared(said, CustomerName.Normalise(deal.Title))))
            .Where(found => found.Length >= ShortestWord)
            .GroupBy(found => found.Length)
            .MaxBy(group => group.Key);
        return best?.ToList() is [var only] ? only.Deal : null;
    }

    /// <summary>Reads the message once more with the deal that it names, where it would be asked or another one would be written to.</summary>
    public async Task<(Utterance Utterance, Reading Reading)> ResolveAsync(Utterance utterance, Reading reading, CancellationToken cancellationToken)
    {
        var resolved = utterance;
        foreach (var action in reading.Actions)
        {
            if (action is ClarifyDealAction unclear && await NamedAsync(unclear.Customer, utterance.Text, deal => unclear.Candidates.Contains(deal.Id), cancellationToken) is { } meant)
            {
                resolved = resolved with { Chosen = resolved.Chosen.Add(new Focus(unclear.Customer, meant.Id)) };
            }
        }

        reading = resolved == utterance ? reading : turn.Read(resolved);
        var actions = reading.Actions.ToBuilder();
        for (var index = 0; index < actions.Count; index++)
        {
            // A signed deal that is named outright is meant, not the open one beside it.
            if (actions.Count == 1 && actions[index] is LogAction { Amount: not null, Activity: null, Customer: { Span.Length: > 0, Value.Id: { } id } } log
                && await NamedAsync(id, utterance.Text, deal => deal.IsOpen || deal.State.Status == DealStatus.Won, cancellationToken) is { State.Status: DealStatus.Won } signed)
            {
                actions[index] = log with { Deal = new Slot<DealId>(signed.Id, default, 1) };
            }
        }

        return (resolved, new Reading(actions.ToImmutable()));
    }

    private async Task<Deal?> NamedAsync(CustomerId id, string text, Func<Deal, bool> mayBe, CancellationToken cancellationToken)
    {
        if (await turn.Ledger.FindAsync(id, cancellationToken) is not { } customer)
        {
            return null;
        }

        // What the customer is called is no word of a title.
        var rest = customer.Aliases.Append(customer.Name).OrderByDescending(name => name.Length).Aggregate(text, (said, name) => said.Replace(name, " ", StringComparison.OrdinalIgnoreCase));
        return Meant(rest, (await turn.Ledger.DealsOfAsync(id, cancellationToken)).Where(deal => mayBe(deal) && turn.MayChange(deal)));
    }

    private static int LongestShared(string text, string title)
    {
        for (var length = title.Length; length >= ShortestWord; length--)
        {
            for (var at = 0; at + length <= title.Length; at++)
            {
                if (text.Contains(title.AsSpan(at, length), StringComparison.Ordinal))
                {
                    return length;
                }
            }
        }

        return 0;
    }

    [GeneratedRegex("^((客户|他们)?(想|要|准备|打算)+(要)?(做|上|买|采购)|做)(一套|一个|个|套)?(?!账)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Verb();
}
