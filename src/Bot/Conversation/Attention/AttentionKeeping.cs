using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Conversation;

/// <summary>Lets people say when they want to be spoken to: mutes, kinds, quiet hours, zone, leave. Only those who lead somebody enter it for them.</summary>
internal sealed class AttentionKeeping(TurnContext turn)
{
    private const int LongestMuteDays = 31;
    private const int LongestLeaveDays = 366;

    /// <summary>What the company has set.</summary>
    private QuietHours CompanyQuiet => turn.Options.Schedules?.QuietHours ?? QuietHours.Default;

    /// <summary>Does what the text asks for, where it asks for something of the kind.</summary>
    /// <returns>Whether it did.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        // Most texts are none, and cost no question.
        if (AttentionWords.Read(text, AskedBy(PersonalAttention.None), turn.Chart.Members) is null)
        {
            return false;
        }

        var own = await turn.Session.Attention.FindAsync(turn.Speaker.Id, cancellationToken);
        if (AttentionWords.Read(text, AskedBy(own), turn.Chart.Members) is not { } request)
        {
            return false;
        }

        if (request.Act is AttentionAct.Leave or AttentionAct.Back)
        {
            await new LeaveKeeping(turn, Keep).TakeAsync(request, own, AskedBy(own).Today, LongestLeaveDays, cancellationToken);
        }
        else
        {
            Take(request, own);
        }

        return true;
    }

    /// <summary>Handles a button of the card of what is set.</summary>
    public async Task PressAsync(string verb, CancellationToken cancellationToken)
    {
        var own = await turn.Session.Attention.FindAsync(turn.Speaker.Id, cancellationToken);
        if (verb is Verbs.BackFromLeave)
        {
            await new LeaveKeeping(turn, Keep).TakeAsync(new AttentionRequest(AttentionAct.Back), own, AskedBy(own).Today, LongestLeaveDays, cancellationToken);
        }
        else
        {
            Take(new AttentionRequest(verb is Verbs.Unmute ? AttentionAct.Unmute : AttentionAct.Mute), own);
        }
    }

    private AskedAt AskedBy(PersonalAttention own)
    {
        var clock = own.Zone is { } zone && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? new BusinessClock(found) : turn.Options.Clock;
        return new AskedAt(clock.ToLocal(turn.Now), clock, turn.Options.Calendar, own.Quiet ?? CompanyQuiet);
    }

    private void Take(AttentionRequest request, PersonalAttention own)
    {
        switch (request.Act)
        {
            case AttentionAct.Show:
                turn.Show(new AttentionCard(turn.Words, AskedBy(own), turn.Options).Write(turn.Speaker, own.Since(turn.Now, AskedBy(own).Today)));
                break;
            case AttentionAct.Mute:
                Mute(request, own);
                break;
            case AttentionAct.Unmute:
                Set(own.Unmuted(), turn.Words.Unmuted);
                break;
            case AttentionAct.OptOut:
                Set(own.Without(request.Kind!.Value), WithEscalations(turn.Words.OptedOutOf(turn.Words.NoticeName(request.Kind.Value)), request.Kind));
                break;
            case AttentionAct.OptIn:
                Set(own.Wanting(request.Kind!.Value), turn.Words.OptedInto(turn.Words.NoticeName(request.Kind.Value)));
                break;
            case AttentionAct.SetQuiet:
                SetQuiet(request, own);
                break;
            case AttentionAct.ResetQuiet:
                Set(own with { Quiet = null }, turn.Words.QuietReset(turn.Words.Hours(CompanyQuiet)));
                break;
            case AttentionAct.SetZone:
                SetZone(request, own);
                break;
            default:
                Set(own with { Zone = null }, turn.Words.ZoneReset(turn.Options.Zone.Id));
                break;
        }
    }

    private void Mute(AttentionRequest request, PersonalAttention own)
    {
        var at = AskedBy(own);
        var until = request.Until ?? at.OpeningOf(at.Today.AddDays(1));
        if (until <= turn.Now || until > turn.Now.AddDays(LongestMuteDays))
        {
            turn.SayPrivately(turn.Words.MuteTooLong(LongestMuteDays));
            return;
        }

        var moment = turn.Words.Moment(at.Clock.ToLocal(until));
        var said = request.Kind is { } kind ? turn.Words.MutedOf(turn.Words.NoticeName(kind), moment) : turn.Words.Muted(moment);
        Set(own.With(new Mute(until.ToUniversalTime(), request.Kind is { } only ? [only] : [])), WithEscalations(said, request.Kind));
    }

    private void SetQuiet(AttentionRequest request, PersonalAttention own)
    {
        var now = own.Quiet ?? CompanyQuiet;
        var quiet = new QuietHours(request.QuietFrom ?? now.From, request.QuietTo ?? now.To);
        Set(own with { Quiet = quiet }, quiet.From == quiet.To ? turn.Words.NoQuiet : turn.Words.QuietSet(turn.Words.Hours(quiet)));
    }

    private void SetZone(AttentionRequest request, PersonalAttention own)
    {
        if (ZoneNames.Find(request.Zone) is not { } zone)
        {
            turn.SayPrivately(turn.Words.ZoneUnknown(request.Zone));
            return;
        }

        var set = own with { Zone = zone };
        Set(set, turn.Words.ZoneSet(zone, turn.Words.Moment(AskedBy(set).Now)));
    }

    /// <summary>What a leader hears of the team comes all the same: only what they hear of deals of their own can be closed.</summary>
    private string WithEscalations(string said, NoticeKind? kind) =>
        kind is null or NoticeKind.Warning && turn.Speaker.Role is Role.Manager or Role.Director ? turn.Words.WithEscalations(said) : said;

    private void Set(PersonalAttention set, string said)
    {
        Keep(turn.Speaker.Id, set);
        turn.SayPrivately(said);
    }

    private void Keep(MemberId member, PersonalAttention set)
    {
        turn.State = turn.State with { SetAt = turn.Now };
        turn.AttentionChanges.Add(new AttentionChange(member, set.Since(turn.Now, turn.Today), turn.Speaker.Id, turn.Now.ToUniversalTime()));
    }
}
