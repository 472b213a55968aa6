using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>A reward that is not right, as its owner says: the superior corrects it by a counter-entry or keeps it, and both are told.</summary>
internal sealed class RewardQuestioning(TurnContext turn)
{
    private readonly RewardFinding rewards = new(turn);

    /// <summary>Takes 「这笔不对：演示是我做的」, 「2 不对」, and the superior's 「更正 800元」.</summary>
    /// <returns>Whether it was such a text.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (IncentiveRequest.Correction(text) is { } correction && Offered(Verbs.RewardCorrect) is [var decide] && (IncentiveRequest.MoneyIn(correction) is not null || IncentiveRequest.PointsIn(correction) is not null))
        {
            await DecideAsync(decide.Data.GetValueOrDefault(Keys.Reward), IncentiveRequest.MoneyIn(correction), IncentiveRequest.PointsIn(correction), isCorrected: true, cancellationToken);
            return true;
        }

        if (IncentiveRequest.Question(text) is not var (row, why))
        {
            return false;
        }

        var shown = Offered(Verbs.Reward);
        var meant = row is { } number ? turn.State.Offered?.Actions.ElementAtOrDefault(number - 1) is { Verb: Verbs.Reward } named ? named : null
            : Offered(Verbs.RewardAsk) is [var asked] ? asked : shown is [var only] ? only : null;
        if (meant is null && row is not null)
        {
            return false;
        }

        if (meant is null)
        {
            turn.SayPrivately(turn.Words.WhichReward);
        }
        else if (await rewards.FindAsync(meant.Data, cancellationToken) is { } reward)
        {
            await AskAsync(reward, why, cancellationToken);
        }

        return true;
    }

    /// <summary>Handles a button.</summary>
    public async Task PressAsync(CardPress press, CancellationToken cancellationToken)
    {
        if (press.Verb is Verbs.RewardCorrect or Verbs.RewardKeep)
        {
            var isCorrected = press.Verb is Verbs.RewardCorrect;
            await DecideAsync(press.Data.GetValueOrDefault(Keys.Reward), isCorrected ? MoneyOf(press.Data) : null, isCorrected ? PointsOf(press.Data) : null, isCorrected, cancellationToken);
        }
        else if (await rewards.FindAsync(press.Data, cancellationToken) is { } reward)
        {
            if (press.Data.GetValueOrDefault(Keys.Reason) is { Length: > 0 } why)
            {
                await AskAsync(reward, why, cancellationToken);
            }
            else
            {
                ShowForm(reward);
            }
        }
    }

    private static Money? MoneyOf(ImmutableSortedDictionary<string, string> data) =>
        data.GetValueOrDefault(Keys.Amount, "").Trim() is not { Length: > 0 } text ? null
        : text == "0" ? Money.Zero
        : AmountText.TryRead(text, out var amount) ? amount : null;

    private static int? PointsOf(ImmutableSortedDictionary<string, string> data) =>
        int.TryParse(data.GetValueOrDefault(Keys.Points, "").Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var points) ? points : null;

    private IReadOnlyList<OfferedAction> Offered(string verb) => [.. (turn.State.Offered?.Actions ?? []).Where(action => string.Equals(action.Verb, verb, StringComparison.Ordinal))];

    private void ShowForm(Reward reward)
    {
        turn.Show(new Card
        {
            Purpose = CardPurpose.Question,
            Title = turn.Words.RewardAskTitle(reward.Name),
            Inputs = [new CardInput { Key = Keys.Reason, Label = turn.Words.RewardAskLabel, Kind = CardInputKind.Text, IsRequired = true, Instead = turn.Words.RewardAskInstead }],
            Actions = [Button.Of(Verbs.RewardAsk, turn.Words.RewardAskSend, CardActionStyle.Primary, data: [(Keys.Reward, reward.Id.ToString())])],
        });
        turn.Asks = new Asks("slot", []);
    }

    private async Task AskAsync(Reward reward, string why, CancellationToken cancellationToken)
    {
        if (reward.Member != turn.Speaker.Id)
        {
            turn.Refuse(turn.Words.RewardNotYours(turn.NameOf(reward.Member)));
            return;
        }

        if (reward.Occasion == RewardOccasion.Exchange)
        {
            turn.SayPrivately(turn.Words.ExchangeNotQuestioned);
            return;
        }

        if (why.Length == 0)
        {
            ShowForm(reward);
            return;
        }

        var reaching = new Reaching(turn);
        Reached? superior = null;
        var money = IncentiveRequest.MoneyIn(why) is { } wanted && wanted > reward.Money ? wanted : reward.Money;
        foreach (var above in turn.Chart.SuperiorsOf(turn.Speaker).Where(above => rewards.MaySee(above, money)))
        {
            superior ??= await reaching.FindAsync(above.Id, cancellationToken);
        }

        if (superior is not { } to)
        {
            turn.SayPrivately(turn.Words.NobodyDecides);
            return;
        }

        why = ProgressRecorder.Cut(why, ProgressRecorder.PhraseMaxLength);
        var before = await QuestionOfAsync(reward.Id, cancellationToken);
        var draft = new ChangeSetDraft(turn.Change);
        draft.Question(before, new RewardQuestion(reward.Id, turn.Speaker.Id, turn.Today, why));
        turn.ChangeSets.Add(draft.Build());
        turn.Undone.Add(turn.Change.ChangeSet);
        await reaching.NotifyAsync(to, $"reward-question/{reward.Id}/{turn.Change.ChangeSet}", await CardAsync(reward, why, to, cancellationToken), cancellationToken);
        turn.SayPrivately(turn.Words.RewardAsked(turn.NameOf(to.Member)));
    }

    private async Task<Card> CardAsync(Reward reward, string why, Reached to, CancellationToken cancellationToken)
    {
        var words = to.Words;
        var line = new RewardEntry { Sequence = 0, Reward = reward, On = reward.On };
        var wanted = (Money: IncentiveRequest.MoneyIn(why), Points: IncentiveRequest.PointsIn(why));
        (string Key, string Value)[] data = [(Keys.Reward, reward.Id.ToString())];
        return new Card
        {
            Purpose = CardPurpose.Question,
            Title = words.RewardQuestioned(turn.Speaker.Name, reward.Name),
            Sections =
            [
                new CardSection
                {
                    Facts =
                    [
                        new CardFact(words.WorthLabel, new RewardWords(words).Worth(line)),
                        new CardFact(words.DayLabel, words.Day(reward.On)),
                        .. await rewards.AboutAsync(reward, cancellationToken) is { Length: > 0 } about ? (CardFact[])[new CardFact(words.DealLabel, about)] : [],
                        new CardFact(words.SaidLabel, words.Quoted(why)),
                    ],
                },
            ],
            Inputs =
            [
                .. turn.Chart.Find(to.Member) is { } superior && !rewards.MaySee(superior, Money.FromFen(1)) ? ImmutableArray<CardInput>.Empty : [new CardInput { Key = Keys.Amount, Label = words.CorrectMoneyLabel, Kind = CardInputKind.Amount, Value = (wanted.Money ?? (wanted.Points is null ? Money.Zero : reward.Money)).ToString(), Instead = words.CorrectInstead }],
                new CardInput { Key = Keys.Points, Label = words.CorrectPointsLabel, Kind = CardInputKind.Text, Value = (wanted.Points ?? (wanted.Money is null ? 0 : reward.Points)).ToString(CultureInfo.InvariantCulture), Instead = words.CorrectInstead },
            ],
            Actions = [Button.Of(Verbs.RewardCorrect, words.CorrectButton, CardActionStyle.Primary, data: data), Button.Of(Verbs.RewardKeep, words.KeepButton, data: data)],
        };
    }

    private async Task DecideAsync(string? id, Money? money, int? points, bool isCorrected, CancellationToken cancellationToken)
    {
        // Of two who decide at the same moment, the second one reads what the first has decided.
        var reward = Guid.TryParse(id, out var value) ? await rewards.HeldAsync(new RewardId(value), cancellationToken) : null;
        if (await QuestionOfAsync(new RewardId(value), cancellationToken) is not { } question)
        {
            turn.Refuse(turn.Words.UnusableButton);
            return;
        }

        var asker = turn.Chart.Find(question.By);
        if (asker is null || !turn.Chart.IsAbove(turn.Speaker, asker) || !rewards.MaySee(turn.Speaker, money ?? Money.Zero) || !rewards.MaySee(turn.Speaker, reward?.Money ?? Money.Zero))
        {
            turn.Refuse(turn.Words.RewardNotYoursToDecide(WhomToAsk.Above(turn, asker ?? turn.Speaker)));
            return;
        }

        if (question.DecidedBy is { } decider)
        {
            turn.SayPrivately(turn.Words.RewardDecidedAlready(turn.NameOf(decider), question.IsCorrected ? turn.Words.CorrectButton : turn.Words.KeepButton));
            return;
        }

        if (reward is null)
        {
            turn.Refuse(turn.Words.RewardGone);
            return;
        }

        if (isCorrected && ((money is null && points is null) || money > RewardRule.MostMoney || points > RewardRule.MostPoints))
        {
            turn.SayPrivately(turn.Words.CorrectionLacksWhat);
            return;
        }

        await KeepAsync(reward, question, isCorrected ? reward with { Money = money ?? reward.Money, Points = points ?? reward.Points } : reward, isCorrected, cancellationToken);
    }

    private async Task KeepAsync(Reward before, RewardQuestion question, Reward after, bool isCorrected, CancellationToken cancellationToken)
    {
        var draft = new ChangeSetDraft(turn.Change);
        draft.Question(question, question with { DecidedBy = turn.Speaker.Id, IsCorrected = isCorrected });
        if (isCorrected)
        {
            after = after with { Correction = new RewardCorrection(turn.Speaker.Id, turn.Today, question.Why), Medal = after is { Points: 0, Money.Fen: 0 } ? null : after.Medal };
            draft.Change(new RewardChange(before, after, turn.Today, before.Cause));
        }

        turn.ChangeSets.Add(draft.Build());
        turn.Undone.Add(turn.Change.ChangeSet);
        var change = new RewardChange(before, after, turn.Today, before.Cause);
        turn.SayPrivately(isCorrected
            ? turn.Words.RewardCorrected(turn.NameOf(question.By), before.Name, new RewardWords(turn.Words).Sum(change.Money, change.Points))
            : turn.Words.RewardKept(turn.NameOf(question.By), before.Name));
        var reaching = new Reaching(turn);
        if (await reaching.FindAsync(question.By, cancellationToken) is { } to)
        {
            var title = isCorrected ? to.Words.YourRewardCorrected(turn.Speaker.Name, before.Name, new RewardWords(to.Words).Sum(change.Money, change.Points)) : to.Words.YourRewardKept(turn.Speaker.Name, before.Name);
            await reaching.AnswerAsync(to, $"reward-decided/{before.Id}/{turn.Change.ChangeSet}", new Card { Purpose = CardPurpose.Notice, Title = title, Sections = [new CardSection { Notes = [to.Words.Quoted(question.Why)] }] }, cancellationToken);
        }
    }

    private async Task<RewardQuestion?> QuestionOfAsync(RewardId id, CancellationToken cancellationToken) =>
        SalesJson.Read<RewardQuestion>((await turn.Session.Changes.FindLatestAsync(Subject.Of(id), SalesEventKind.RewardQuestioned, cancellationToken))?.To);
}
