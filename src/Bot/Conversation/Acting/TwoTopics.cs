using System.Text.RegularExpressions;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>A message whose parts are joined by 「另外」: 「金额改成78万，另外烛原改成初步接触」: what stands before 「另外」 and names nobody is about the deal that is talked of, and not about whom the rest names.</summary>
internal sealed partial class TwoTopics(TurnContext turn, Utterance utterance)
{
    private const int Patience = 2_000;

    /// <summary>Takes the two parts one after the other.</summary>
    /// <returns>Whether the message is of two such parts.</returns>
    public async Task<bool> TryTakeAsync(CancellationToken cancellationToken)
    {
        if (Joint().Match(utterance.Text) is not { Success: true } joint)
        {
            return false;
        }

        var (first, second) = (utterance with { Text = utterance.Text[..joint.Index] }, utterance with { Text = utterance.Text[(joint.Index + joint.Length)..].TrimStart(' ', '，', ',', '：', ':') });
        if (first.Text.Length == 0 || second.Text.Length == 0)
        {
            return false;
        }

        if (NamesIn(second).IsEmpty && turn.Read(first) is { Actions: [WinAction or LoseAction] } closed)
        {
            // 「苕荻签了24万，另外他们还要二期，大概60万」: what comes besides is no part of what was signed.
            await new ReadingActor(turn, first).ActAsync(closed, [], cancellationToken);
            turn.Unused.Add(second.Text);
            return true;
        }

        if (utterance.Focus is not { } focus || !NamesIn(first).IsEmpty || NamesIn(second) is not [var other] || other == focus.Customer)
        {
            return false;
        }

        var (said, rest) = (turn.Read(first), turn.Read(second));
        if (said.Actions is not [LogAction { Activity: null } log] || log.Customer.Value.Id != focus.Customer || rest.Actions.Length == 0)
        {
            return false;
        }

        await new ReadingActor(turn, first).ActAsync(said, [], cancellationToken);
        await new ReadingActor(turn, second).ActAsync(rest, [], cancellationToken);
        return true;
    }

    private System.Collections.Immutable.ImmutableArray<CustomerId> NamesIn(Utterance part) => turn.Options.Names(part).Customers;

    [GeneratedRegex(@"[，,。；;！!\s]\s*(另外|还有|对了|顺便|然后)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Joint();
}
