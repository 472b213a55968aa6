using SalesBot.Bot.Understanding.Revisions;

namespace SalesBot.Bot.Conversation;

/// <summary>「第2条写错了，是160万」: puts right that row of the last receipt of several, whatever was talked of since.</summary>
internal sealed class RowCorrecting(TurnContext turn)
{
    private const string Corrected = "不对，";

    private static readonly string[] Slips = ["错了", "不对", "有误"];
    private static readonly string[] Beginnings = ["是", "应该", "应为", "改", "不是"];

    /// <summary>The row that the text is about, with what is said of it; null where it names none, or the number means a row that was shown since.</summary>
    public (Candidate? Row, string Said)? Find(string text)
    {
        if (turn.State.Receipt is not { } receipt
            || receipt.Chat != turn.Turn.Message.Chat
            || receipt.At < turn.Now - turn.Options.FocusWindow
            || RowReference.Read(text) is not var (number, said)
            || (turn.State.Row(number) is not null && (turn.State.Offered is { HasRows: true } ? turn.State.Offered : turn.State.Rows)?.At > receipt.At))
        {
            return null;
        }

        return (number <= receipt.Rows.Length ? receipt.Rows[number - 1] : null, said);
    }

    /// <summary>Puts the row right.</summary>
    /// <returns>Whether the text does so.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (Find(text) is not var (row, said) || BitOf(said) is not { } bit)
        {
            return false;
        }

        if (row is null)
        {
            turn.SayPrivately(turn.Words.NoSuchRow(turn.State.Receipt!.Rows.Length));
            return true;
        }

        if (row.Deal is not { } id || await turn.Ledger.FindAsync(id, cancellationToken) is not { } deal || !turn.MayChange(deal) || await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is null)
        {
            return false;
        }

        if (new HeardEvidence(turn).Correct(deal, said, bit.Right) is { } corrected)
        {
            turn.FocusOn(corrected.Customer, corrected.Id);
            return true;
        }

        var receipt = turn.State.Receipt!;
        return receipt.At >= turn.Now - (turn.Options.UndoWindow / 2)
            && await Continuation.FindAsync(turn, receipt.ChangeSet, cancellationToken) is { } recorded
            && await new Correcting(turn, recorded).TryAsync(bit, row, cancellationToken);
    }

    /// <summary>What is to stand there instead; null where nothing is said to be wrong.</summary>
    private static LaterBit? BitOf(string said)
    {
        if (Slips.Select(slip => (At: said.IndexOf(slip, StringComparison.Ordinal), slip.Length)).FirstOrDefault(found => found.At >= 0) is { Length: > 0 } slip)
        {
            said = said[(slip.At + slip.Length)..].TrimStart(' ', '，', ',', '。', '：', ':');
        }
        else if (LaterBit.Read(said).Kind != BitKind.Correction && !Beginnings.Any(beginning => said.StartsWith(beginning, StringComparison.Ordinal)))
        {
            return null;
        }

        return said.Length > 0 && LaterBit.Read(Corrected + said) is { Kind: BitKind.Correction } bit ? bit : null;
    }
}
