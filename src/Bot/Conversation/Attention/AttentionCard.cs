using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Conversation;

/// <summary>All that somebody has set about when they are spoken to, beside what the company has.</summary>
internal sealed class AttentionCard(Wording words, AskedAt at, ConversationOptions options)
{
    /// <summary>The card.</summary>
    /// <param name="member">Whose.</param>
    /// <param name="set">What is set and not over.</param>
    public Card Write(Member member, PersonalAttention set)
    {
        var muted = set.MuteAt(at.Now);
        return new Card
        {
            Purpose = CardPurpose.Answer,
            Title = words.AttentionTitle,
            Sections =
            [
                new CardSection
                {
                    Facts =
                    [
                        new CardFact(words.QuietLabel, set.Quiet is null ? words.OfCompany(words.Hours(at.Quiet)) : words.Hours(at.Quiet)),
                        new CardFact(words.MutedLabel, Muted(set, muted)),
                        new CardFact(words.OptedOutLabel, set.OptedOut.IsEmpty ? words.NoneSet : words.List(set.OptedOut.Select(words.NoticeName))),
                        new CardFact(words.LeaveLabel, set.Leaves.IsEmpty ? words.NoneSet : words.List(set.Leaves.Select(leave => words.Days(leave.Days)))),
                        new CardFact(words.ZoneLabel, set.Zone ?? words.OfCompany(options.Zone.Id)),
                    ],
                    Notes = [words.RemindersStay(options.MostADay), .. member.Role is Role.Manager or Role.Director ? [words.EscalationStays] : ImmutableArray<string>.Empty],
                },
            ],
            Actions =
            [
                muted is null ? Button.Of(Verbs.Mute, words.MuteButton) : Button.Of(Verbs.Unmute, words.UnmuteButton),
                .. set.Leaves.IsEmpty ? ImmutableArray<CardAction>.Empty : [Button.Of(Verbs.BackFromLeave, words.EndLeaveButton)],
            ],
            Foot = words.AttentionFoot,
        };
    }

    private string Muted(PersonalAttention set, Mute? all)
    {
        List<string> said = [.. set.Mutes.Where(mute => !mute.Kinds.IsEmpty).Select(mute => words.MutedKindUntil(words.List(mute.Kinds.Select(words.NoticeName)), Moment(mute)))];
        return all is not null ? words.MutedUntil(Moment(all)) : said.Count > 0 ? words.List(said) : words.NoneSet;
    }

    private string Moment(Mute mute) => words.Moment(at.Clock.ToLocal(mute.Until));
}
