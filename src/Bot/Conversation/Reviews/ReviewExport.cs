using SalesBot.Domain.Schedules;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Sends the whole list of the week's review again, to whom it was sent.</summary>
internal sealed class ReviewExport(TurnContext turn)
{
    /// <summary>Sends the list, where the text asks for it.</summary>
    /// <returns>Whether it was such a text.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (!ReviewRequest.IsExport(text))
        {
            return false;
        }

        var day = turn.Options.Calendar.WorkdayFrom(DayRange.WeekOf(turn.Today).From);
        var key = FileKey.Of(new Occurrence(StandardSchedules.Agenda, day, 1, default, null).KeyFor(turn.Speaker.Id.ToString()));
        if (await turn.Session.Outbox.FindAsync(key, cancellationToken) is { Message: var sent })
        {
            turn.SayAbout(new Reply(sent.Text) { File = sent.File }, []);
        }
        else
        {
            turn.SayPrivately(turn.Words.NoAgendaThisWeek);
        }

        return true;
    }
}
