using SalesBot.Bot.Understanding;
using SalesBot.Bot.Understanding.Revisions;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Takes a next step for the deal that is talked of.</summary>
internal sealed class NextSteps(TurnContext turn)
{
    private const int ShortestName = 2;

    private static readonly string[] Pointing = ["那个", "这个", "那次", "这次", "原来的", "原定的", "之前的", "上次说的"];
    private static readonly string[] Beginnings = ["下一步", "next step", "next:"];

    /// <summary>The plan without 「下一步」 and words that only join it to what was said before.</summary>
    public static string WithoutBeginning(string what)
    {
        var plan = LaterBit.Read(what).Right;
        return After(plan) ?? plan;
    }

    /// <summary>「那个考察改周四」 names the step that is there: it keeps its text and gets another day.</summary>
    public static NextStep Moved(NextStep? present, NextStep said) =>
        present is not null && said.On is not null
        && Pointing.FirstOrDefault(word => said.What.StartsWith(word, StringComparison.Ordinal)) is { } pointing
        && said.What[pointing.Length..].Trim(' ', '的') is { Length: >= ShortestName } named && present.What.Contains(named, StringComparison.Ordinal)
            ? said with { What = present.What }
            : said;

    /// <summary>Takes 「下一步周五回访」 for the deal that was just talked of.</summary>
    /// <returns>Whether the text is of that form.</returns>
    public async Task<bool> TryTakeNamedAsync(string text, CancellationToken cancellationToken)
    {
        if (After(text) is not { } plan
            || turn.Focus?.Deal is not { } id
            || await turn.Ledger.FindAsync(id, cancellationToken) is not { IsOpen: true } deal
            || !turn.MayChange(deal)
            || await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is not { } customer)
        {
            return false;
        }

        Take(customer, deal, plan);
        return true;
    }

    /// <summary>Sets the plan as the deal's next step, on the day that it names.</summary>
    public void Take(Customer customer, Deal deal, string plan)
    {
        // With the customer in front of it, the reader takes the plan apart into what and when.
        var reading = turn.Read(new Utterance { Text = $"{customer.Name}，{plan}", Speaker = turn.Speaker.Id, Now = turn.Now, Chosen = [new Focus(customer.Id, deal.Id)] });
        var next = reading.Actions is [LogAction { Next: { } read }] ? NextStepText.Of(read.Value, plan) : new NextStep(plan);
        turn.Ledger.Change(deal, draft => draft.SetNextStep(deal, next with { What = ProgressRecorder.Cut(next.What, ProgressRecorder.PhraseMaxLength) }));
    }

    /// <summary>What follows 「下一步」 at the beginning of the text; null where it does not begin so, or nothing follows.</summary>
    private static string? After(string text) =>
        Beginnings.FirstOrDefault(beginning => text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) is { } found
        && text[found.Length..].TrimStart(' ', ':', '：', '是', '，', ',') is { Length: > 0 } rest
            ? rest
            : null;
}
