using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>A month's awards, each with how it was computed and how far the next was behind: nobody hears of them before somebody who leads these people has approved.</summary>
internal sealed class AwardGiving(TurnContext turn)
{
    /// <summary>Takes 「生成3月奖项」.</summary>
    /// <returns>Whether it was such a text.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (IncentiveRequest.Awards(text, turn.Today) is not { } month)
        {
            return false;
        }

        if (IsAllowed())
        {
            await PreviewAsync(month, cancellationToken);
        }

        return true;
    }

    /// <summary>Gives the awards of the button's month and tells the chats, or does not.</summary>
    public async Task PressAsync(CardPress press, CancellationToken cancellationToken)
    {
        if (!IsAllowed())
        {
            return;
        }

        if (press.Verb == Verbs.AwardsDrop)
        {
            turn.SayPrivately(turn.Words.AwardsDropped);
        }
        else if (DayText.TryRead(press.Data.GetValueOrDefault(Keys.Day, ""), out var day))
        {
            await GiveAsync(DayRange.MonthOf(day), cancellationToken);
        }
        else
        {
            turn.Refuse(turn.Words.UnusableButton);
        }
    }

    private bool IsAllowed()
    {
        if (turn.Speaker.Role is Role.Manager or Role.Director)
        {
            return true;
        }

        turn.Refuse(turn.Words.OnlyLeadersAward);
        return false;
    }

    private async Task PreviewAsync(DayRange month, CancellationToken cancellationToken)
    {
        var words = turn.Words;
        var awards = await OfAsync(month, cancellationToken);
        if (awards.Count == 0)
        {
            turn.SayPrivately(words.NoAwards(words.MonthName(month.From)));
            return;
        }

        turn.Show(new Card
        {
            Purpose = CardPurpose.Question,
            Title = words.AwardsTitle(words.MonthName(month.From)),
            Sections =
            [
                .. awards.Select(award => new CardSection
                {
                    Title = words.AwardName(award.Kind),
                    Facts = [new CardFact(words.AwardWinner, Names(award)), new CardFact(words.AwardValue, Value(award.Kind, award.Value, words))],
                    Notes = [words.AwardFormula(award.Kind), award.Distance is { } distance ? words.AwardDistance(Value(award.Kind, distance, words)) : words.AwardAlone],
                }),
            ],
            Actions =
            [
                Button.Of(Verbs.AwardsGive, words.AwardsGiveButton, CardActionStyle.Primary, data: [(Keys.Day, DayText.Of(month.From))]),
                Button.Of(Verbs.AwardsDrop, words.AwardsDropButton),
            ],
            Foot = month.To >= turn.Today ? words.AwardsEarly : "",
        });
        turn.Asks = new Asks("confirm", [words.AwardsGiveButton, words.AwardsDropButton]);
    }

    private async Task GiveAsync(DayRange month, CancellationToken cancellationToken)
    {
        if (month.To >= turn.Today)
        {
            turn.SayPrivately(turn.Words.MonthNotOver(turn.Words.MonthName(month.From), turn.Words.Day(month.To.AddDays(1))));
            return;
        }

        var awards = await OfAsync(month, cancellationToken);
        var rewards = awards.Where(award => award.Kind != AwardKind.Team).SelectMany(award => award.Winners.Select(winner => RewardOf(award, new MemberId(winner), month))).ToList();
        var standing = await turn.Session.Rewards.StandingAsync([.. rewards.Select(reward => reward.Id)], cancellationToken);
        if (rewards.Count > 0 && rewards.TrueForAll(reward => standing.ContainsKey(reward.Id)))
        {
            turn.SayPrivately(turn.Words.AwardsGivenAlready(turn.Words.MonthName(month.From)));
            return;
        }

        var draft = new ChangeSetDraft(turn.Change);
        foreach (var reward in rewards.Where(reward => !standing.ContainsKey(reward.Id)))
        {
            draft.Change(new RewardChange(null, reward, reward.On, reward.Cause));
        }

        // What was told cannot be unsaid: a wrong one is corrected.
        turn.ChangeSets.Add(draft.Build());
        turn.Undone.Add(turn.Change.ChangeSet);
        var chats = await TellAsync(awards, month, cancellationToken);
        turn.SayPrivately(turn.Words.AwardsGiven(turn.Words.MonthName(month.From), chats));
    }

    private async Task<int> TellAsync(IReadOnlyList<Award> awards, DayRange month, CancellationToken cancellationToken)
    {
        var reach = turn.Chart.ReachOf(turn.Speaker).Select(member => member.Id).ToHashSet();
        var told = 0;
        foreach (var chat in await turn.Session.Organisation.BoundChatsAsync(cancellationToken))
        {
            if (!Scopes.MembersOf(turn.Chart, chat.Scope).All(member => reach.Contains(member.Id)))
            {
                continue;
            }

            var language = turn.Options.Wins?.PolicyOf(chat.Address).Language ?? turn.Options.Language;
            var words = new Wording(language, turn.Today, turn.Options.Pipeline);
            var card = new Card
            {
                Purpose = CardPurpose.Report,
                Title = words.AwardsTold(words.MonthName(month.From)),
                Language = LanguageTags.Of(language),
                Emphasis = CardEmphasis.Good,
                Sections = [new CardSection { Facts = [.. awards.Select(award => new CardFact(words.AwardName(award.Kind), Names(award)))] }],
            };
            turn.Messages.Add(new OutgoingMessage
            {
                Key = string.Create(CultureInfo.InvariantCulture, $"awards/{month.From:yyyy-MM}/{turn.Speaker.Id}/{++told}"),
                Kind = OutgoingKind.Report,
                Chat = chat.Address,
                At = turn.Change.Now,
                Card = card,
                Text = TextTwin.Of(card, words),
            });
        }

        return told;
    }

    private async Task<IReadOnlyList<Award>> OfAsync(DayRange month, CancellationToken cancellationToken)
    {
        var people = turn.Chart.ReachOf(turn.Speaker).ToList();
        var (now, before) = (await turn.Session.Figures.TalliesAsync(month, cancellationToken), await turn.Session.Figures.TalliesAsync(DayRange.MonthOf(month.From.AddDays(-1)), cancellationToken));
        return AwardList.Of(turn.Chart, people, now, before);
    }

    private Reward RewardOf(Award award, MemberId winner, DayRange month)
    {
        var rule = new RewardRuleId($"award-{award.Kind}");
        return new Reward
        {
            Id = RewardId.Of(rule, string.Create(CultureInfo.InvariantCulture, $"member/{winner}/{month.From:yyyy-MM}")),
            Rule = rule,
            Version = 0,
            Name = turn.Words.AwardName(award.Kind),
            Occasion = RewardOccasion.Award,
            Member = winner,
            On = turn.Today,
            Medal = turn.Words.AwardMedal(turn.Words.MonthName(month.From), turn.Words.AwardName(award.Kind)),
            Source = new Subject(SubjectKind.RewardRule, rule.Value),
            Cause = new SalesEventKey(turn.Change.ChangeSet, 0),
            Said = turn.Words.AwardFormula(award.Kind),
        };
    }

    private string Names(Award award) => turn.Words.List(award.Winners.Select(winner => award.Kind == AwardKind.Team ? turn.Chart.Find(new GroupId(winner))?.Name ?? turn.Words.Nobody : turn.NameOf(new MemberId(winner))));

    private static string Value(AwardKind kind, decimal value, Wording words) => kind switch
    {
        AwardKind.MostImproved => value.ToString("0.#", CultureInfo.InvariantCulture) + "%",
        AwardKind.Collaboration => words.CountOfThanks((long)value),
        _ => words.Amount(Money.FromFen((long)value)),
    };
}
