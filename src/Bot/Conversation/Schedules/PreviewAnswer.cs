using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Conversation;

/// <summary>Shows what a schedule would bring to somebody on a day. Nothing is sent, and no button of it works.</summary>
internal sealed class PreviewAnswer(TurnContext turn, IScheduleBook book)
{
    private const string Covered = "•••";

    /// <summary>Shows it.</summary>
    /// <param name="entry">The schedule.</param>
    /// <param name="day">The day.</param>
    /// <param name="member">For whom; null for the speaker.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task ShowAsync(ScheduleEntry entry, DateOnly day, Member? member, CancellationToken cancellationToken)
    {
        var (words, who) = (turn.Words, member ?? turn.Speaker);
        if (turn.Speaker.Role != Role.Administrator && who.Id != turn.Speaker.Id && !turn.Chart.IsAbove(turn.Speaker, who))
        {
            turn.Refuse(words.PreviewOfOthers(who.Name));
            return;
        }

        var preview = await book.PreviewAsync(entry.Name, day, who, turn.Session, cancellationToken);
        var name = words.ScheduleName(entry.Name);
        switch (preview.Fate)
        {
            case PreviewFate.NotThatDay:
                turn.SayPrivately(words.PreviewNotThatDay(name, words.BriefDay(day, turn.Options.Calendar)));
                break;
            case PreviewFate.ToGroups:
                turn.SayPrivately(words.PreviewToGroups(name));
                break;
            case PreviewFate.NotForThem:
                turn.SayPrivately(words.PreviewNotFor(name, who.Name));
                break;
            case PreviewFate.Nothing:
                turn.SayPrivately(words.PreviewNothing(name, words.Day(day), who.Name));
                break;
            case PreviewFate.Dropped:
                turn.SayPrivately(words.PreviewDropped(name, words.Day(day), who.Name, words.NoticeReason(preview.Reason.ToString())));
                break;
            default:
                Show(preview, name, who);
                break;
        }
    }

    private void Show(SchedulePreview preview, string name, Member who)
    {
        var words = turn.Words;
        var card = preview.Card!;
        var isOpen = turn.Speaker.Role != Role.Administrator || who.Id == turn.Speaker.Id;
        var at = words.Moment(TimeZoneInfo.ConvertTime(preview.Until ?? preview.At, turn.Options.Zone));
        var lines = card.Actions.Select(action => isOpen && action.Hint.Length > 0 ? words.ListItem(action.Label, action.Hint) : action.Label);
        turn.Show(card with
        {
            Title = words.PreviewTitle(card.Title),
            Sections =
            [
                new CardSection { Notes = [preview.Reason == NoticeReason.None ? words.PreviewAt(name, who.Name, at) : words.PreviewHeld(name, who.Name, words.NoticeReason(preview.Reason.ToString()), at)] },
                .. isOpen ? card.Sections : [.. card.Sections.Select(Cover)],
                new CardSection { Notes = [.. lines] },
            ],
            Inputs = [],
            Actions = [],
            Foot = isOpen ? words.PreviewFoot : words.PreviewCoveredFoot,
            Key = null,
        });
    }

    /// <summary>An administrator sees no deals' amounts and stages: what is said about them is covered.</summary>
    private static CardSection Cover(CardSection section) => new()
    {
        Title = section.Title,
        Facts = [.. section.Facts.Select(fact => new CardFact(fact.Label, Covered))],
        Progress = [.. section.Progress.Select(progress => new CardProgress(progress.Label, Covered, 0))],
        Notes = section.Notes.IsEmpty ? ImmutableArray<string>.Empty : [Covered],
    };
}
