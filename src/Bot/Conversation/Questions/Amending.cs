using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Changes a proposal before it is confirmed: in its form, or by talking.</summary>
internal sealed class Amending(TurnContext turn)
{
    private static readonly string[] AmountBeginnings = ["金额", "不对", "不是", "应该是", "是", "改成", "改为", "改到", "改", "，", ",", "amount", "should be", "to", ":", "："];

    private readonly Proposals proposals = new(turn);

    /// <summary>Shows the form of a proposal of one act.</summary>
    public void Show(Proposal proposal)
    {
        var act = proposal.Acts[0];
        var closes = act.Kind is ActKind.Win or ActKind.Lose;
        var inputs = new List<CardInput>();
        if (!closes)
        {
            inputs.Add(Input(Keys.Title, turn.Words.DealLabel, CardInputKind.Text, act.Title ?? "", turn.Words.TitleInstead));
        }

        if (act.Kind != ActKind.Lose)
        {
            inputs.Add(Input(Keys.Amount, turn.Words.AmountLabel, CardInputKind.Amount, act.Amount is { } amount ? turn.Words.Amount(amount) : "", turn.Words.AmountInstead));
        }

        if (closes)
        {
            inputs.Add(Input(Keys.On, act.Kind == ActKind.Win ? turn.Words.WonOnLabel : turn.Words.LostOnLabel, CardInputKind.Date, DayText.Of(act.On), turn.Words.AmendByNewMessage));
        }
        else
        {
            inputs.Add(Input(Keys.ExpectedClose, turn.Words.ExpectedCloseLabel, CardInputKind.Date, DayText.Of(act.ExpectedClose), turn.Words.AmendByNewMessage));
        }

        if (act.Kind == ActKind.Lose)
        {
            inputs.Add(Input(Keys.Reason, turn.Words.ReasonLabel, CardInputKind.Text, act.Reason ?? "", turn.Words.ReasonInstead));
        }

        turn.Show(new Card
        {
            Purpose = CardPurpose.Question,
            Title = turn.Words.EditTitle(act.CustomerName),
            Inputs = [.. inputs],
            Actions =
            [
                Button.Of(Verbs.AmendSave, turn.Words.SaveButton, CardActionStyle.Primary, data: [(Keys.Proposal, proposal.Id)]),
                Button.Of(Verbs.Discard, turn.Words.DiscardButton, CardActionStyle.Destructive, data: [(Keys.Proposal, proposal.Id)]),
            ],
        });
        turn.Asks = new Asks("slot", []);
    }

    /// <summary>Takes what was filled in, and shows the proposal again.</summary>
    public async Task SaveAsync(Proposal proposal, IReadOnlyDictionary<string, string> data, CancellationToken cancellationToken)
    {
        var act = proposal.Acts[0];
        var form = new FormReader(data, turn.Words);
        var amended = act with
        {
            Title = form.Text(Keys.Title, Deal.TitleMaxLength) ?? act.Title,
            Amount = form.Amount(Keys.Amount, turn.Words.AmountLabel) ?? act.Amount,
            ExpectedClose = form.Day(Keys.ExpectedClose, turn.Words.ExpectedCloseLabel) ?? act.ExpectedClose,
            On = form.Day(Keys.On, turn.Words.WonOnLabel) ?? act.On,
            Reason = form.Text(Keys.Reason, ProgressRecorder.PhraseMaxLength) ?? act.Reason,
        };
        if (form.Problems.Count > 0)
        {
            turn.SayPrivately(turn.Words.BadForm(turn.Words.List(form.Problems)));
            return;
        }

        await proposals.ShowAsync(proposal with { Acts = [amended] }, cancellationToken);
    }

    /// <summary>Takes a text such as 「改成36万」 as an amendment of the proposal that was just shown.</summary>
    /// <returns>Whether it is one.</returns>
    public async Task<bool> TryTalkAsync(Proposal proposal, string text, CancellationToken cancellationToken)
    {
        if (proposal.Acts is not [var act] || Amended(act, text) is not { } amended)
        {
            return false;
        }

        await proposals.ShowAsync(proposal with { Acts = [amended] }, cancellationToken);
        return true;
    }

    /// <summary>Takes a message that changes only the amount of the very deal that is put forward as an amendment.</summary>
    /// <returns>Whether it is one.</returns>
    public async Task<bool> TryTakeAsync(Proposal proposal, Reading reading, CancellationToken cancellationToken)
    {
        if (proposal.Acts is not [{ Kind: ActKind.Win, Deal: { } deal } act]
            || reading.Actions is not [LogAction { Amount: { } amount, Activity: null, Stage: null, ExpectedClose: null, Next: null } log]
            || log.Deal?.Value != deal)
        {
            return false;
        }

        await proposals.ShowAsync(proposal with { Acts = [act with { Amount = amount.Value }] }, cancellationToken);
        return true;
    }

    private static ProposedAct? Amended(ProposedAct act, string text)
    {
        if (act.Kind is ActKind.NewCustomer or ActKind.NewDeal && After(text, "名称改成", "标题改成", "商机改成", "title ") is { } title)
        {
            return act with { Title = ProgressRecorder.Cut(title, Deal.TitleMaxLength), WithDeal = true };
        }

        if (act.Kind == ActKind.Lose)
        {
            return After(text, "原因改成", "原因是", "原因：", "原因:", "reason ") is { } reason ? act with { Reason = ProgressRecorder.Cut(reason, ProgressRecorder.PhraseMaxLength) } : null;
        }

        return AmountText.TryRead(WithoutBeginning(text), out var amount) && WithoutBeginning(text).Length > 0 && HasUnitOrBeginning(text) ? act with { Amount = amount } : null;
    }

    private static string? After(string text, params ReadOnlySpan<string> beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (text.Trim().StartsWith(beginning, StringComparison.OrdinalIgnoreCase) && text.Trim()[beginning.Length..].Trim() is { Length: > 0 } rest)
            {
                return rest;
            }
        }

        return null;
    }

    private static string WithoutBeginning(string text)
    {
        var rest = text.Trim();
        for (var beginning = Beginning(rest); beginning is not null; beginning = Beginning(rest))
        {
            rest = rest[beginning.Length..].Trim();
        }

        return rest;

        static string? Beginning(string text) => AmountBeginnings.FirstOrDefault(beginning => text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A bare number answers with a button's number, or may be a count of anything; it is no amount.</summary>
    private static bool HasUnitOrBeginning(string text) => !text.Trim().All(char.IsAsciiDigit);

    private static CardInput Input(string key, string label, CardInputKind kind, string value, string instead) =>
        new() { Key = key, Label = label, Kind = kind, Value = value, Instead = instead };
}
