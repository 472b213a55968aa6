using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Changes a proposal before it is confirmed: in its form, or by talking.</summary>
internal sealed class Amending(TurnContext turn)
{
    private readonly Proposals proposals = new(turn);

    /// <summary>Shows the form of a proposal of one act.</summary>
    public void Show(Proposal proposal)
    {
        var act = proposal.Acts[0];
        var closes = act.Kind is ActKind.Win or ActKind.Lose or ActKind.SignedDay;
        var inputs = new List<CardInput>();
        if (act.Deal is null)
        {
            inputs.Add(Input(Keys.Title, turn.Words.DealLabel, CardInputKind.Text, act.Title ?? "", turn.Words.TitleInstead));
        }

        if (act.Kind is not (ActKind.Lose or ActKind.SignedDay))
        {
            inputs.Add(Input(Keys.Amount, turn.Words.AmountLabel, CardInputKind.Amount, act.Amount is { } amount ? turn.Words.Amount(amount) : "", turn.Words.AmountInstead));
        }

        if (closes)
        {
            inputs.Add(Input(Keys.On, act.Kind == ActKind.Lose ? turn.Words.LostOnLabel : turn.Words.WonOnLabel, CardInputKind.Date, DayText.Of(act.On), turn.Words.AmendByNewMessage));
        }
        else if (act.Deal is null)
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

    /// <summary>Takes what is said of the card that was last shown: it is changed and shown again, or dropped where it is not so.</summary>
    /// <returns>Whether the text says nothing else.</returns>
    public async Task<bool> TryTalkAsync(string text, CancellationToken cancellationToken)
    {
        var waiting = new WaitingNew(turn);
        if ((waiting.FindNamed(text) ?? Shown()) is not { Outcome: ProposalOutcome.Open, Acts: [var act] } proposal)
        {
            return false;
        }

        if (WaitingNew.IsAskedAfter(act, text))
        {
            await waiting.ShowAsync(proposal, cancellationToken);
            return true;
        }

        if (Renamed(act, text) is { } renamed)
        {
            await proposals.ShowAsync(proposal with { Acts = [renamed] }, cancellationToken);
            return true;
        }

        var deal = act.Deal is { } id ? await turn.Ledger.FindAsync(id, cancellationToken) : null;
        var customer = act.Customer is { } whose ? await turn.Ledger.FindAsync(whose, cancellationToken) : null;
        string[] names = [.. WaitingNew.NamesOf(act), .. customer is null ? [] : customer.Aliases, .. deal is null ? Array.Empty<string>() : [deal.Title]];
        if (new AmendmentReader(act, act.Amount ?? deal?.Amount, names, turn.Today).Read(text) is not { } amendment || (act.Kind is ActKind.Lose or ActKind.SignedDay && amendment.Amount is not null) || (act.Kind is ActKind.SignedAmount or ActKind.Amount && amendment.On is not null))
        {
            return false;
        }

        if (amendment.IsTakenBack)
        {
            await proposals.DiscardAsync(proposal, cancellationToken);
        }
        else if (act.Deal is not null && amendment.On > turn.Today)
        {
            turn.SayPrivately(turn.Words.ClosedInTheFuture(turn.Words.Day(amendment.On.Value)));
        }
        else
        {
            await proposals.ShowAsync(proposal with { At = turn.Now, Acts = [Amended(act, amendment)] }, cancellationToken);
        }

        return true;
    }

    /// <summary>What the card that was last shown puts forward.</summary>
    private Proposal? Shown() =>
        turn.State.Offered?.Actions.FirstOrDefault(action => action.Verb is Verbs.Confirm or Verbs.AmendSave && action.Data.ContainsKey(Keys.Proposal)) is { } shown ? proposals.Find(shown.Data[Keys.Proposal]) : null;

    /// <summary>Takes a message that changes only fields of the very deal that is put forward: it is said of the card, which is shown once more, and written nowhere.</summary>
    /// <returns>Whether it is one.</returns>
    public async Task<bool> TryTakeAsync(Proposal proposal, Reading reading, CancellationToken cancellationToken)
    {
        if (proposal.Acts is not [{ Kind: ActKind.Win or ActKind.Lose, Deal: { } deal } act]
            || reading.Actions is not [LogAction { Activity: null, Stage: null } log]
            || log.Deal?.Value != deal
            || (log.Amount is null && log.ExpectedClose is null))
        {
            return false;
        }

        var on = log.ExpectedClose?.Value is { } day && day <= turn.Today ? day : act.On;
        await proposals.ShowAsync(proposal with { Acts = [act with { Amount = act.Kind == ActKind.Win ? log.Amount?.Value ?? act.Amount : act.Amount, On = on }] }, cancellationToken);
        return true;
    }

    private ProposedAct Amended(ProposedAct act, Amendment amendment)
    {
        var isNew = act.Deal is null;
        ImmutableArray<Progress> then = [.. act.Then.Select(WithAmount)];
        return act with
        {
            Amount = amendment.Amount ?? act.Amount,
            On = isNew ? act.On : amendment.On ?? act.On,
            ExpectedClose = isNew ? amendment.On ?? act.ExpectedClose : act.ExpectedClose,
            Title = amendment.Title is { } title ? ProgressRecorder.Cut(title, Deal.TitleMaxLength) : act.Title,
            WithDeal = act.WithDeal || amendment.Title is not null || amendment.Amount is not null,
            IsQuiet = act.IsQuiet || amendment.IsQuiet,
            Then = amendment.Contact is { } contact
                ? then.Add(new Progress { On = turn.Today, Activity = ActivityKind.Note, Contacts = [contact], Text = turn.Turn.Message.Text })
                : then,
        };

        // What was said with the amount that is wrong (预算20万) is kept with the right one.
        Progress WithAmount(Progress progress) => act.Amount is { } wrong && amendment.Amount is { } right
            ? progress with { Text = progress.Text.Replace(turn.Words.Amount(wrong), turn.Words.Amount(right), StringComparison.Ordinal) }
            : progress;
    }

    private static ProposedAct? Renamed(ProposedAct act, string text) =>
        act.Kind is ActKind.NewCustomer or ActKind.NewDeal && After(text, "名称改成", "标题改成", "商机改成", "title ") is { } title
            ? act with { Title = ProgressRecorder.Cut(title, Deal.TitleMaxLength), WithDeal = true }
        : act.Kind == ActKind.Lose && After(text, "原因改成", "原因是", "原因：", "原因:", "reason ") is { } reason
            ? act with { Reason = ProgressRecorder.Cut(reason, ProgressRecorder.PhraseMaxLength) }
        : null;

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

    private static CardInput Input(string key, string label, CardInputKind kind, string value, string instead) =>
        new() { Key = key, Label = label, Kind = kind, Value = value, Instead = instead };
}
