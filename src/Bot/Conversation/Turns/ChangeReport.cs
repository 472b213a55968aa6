using System.Globalization;
using System.Text.Json;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Library;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Conversation;

/// <summary>Words a change set for programs.</summary>
internal static class ChangeReport
{
    /// <summary>The changes, in their order; bookkeeping that follows another change is left out.</summary>
    /// <param name="changes">What was changed.</param>
    /// <param name="nameOf">The full name of a customer.</param>
    /// <param name="memberName">The name of a member.</param>
    /// <param name="zone">The company's zone, in which moments are told.</param>
    public static IEnumerable<ReportedChange> Of(ChangeSet changes, Func<CustomerId, string?> nameOf, Func<MemberId, string> memberName, TimeZoneInfo zone)
    {
        foreach (var change in changes.Events.Where(change => !change.IsBookkeeping))
        {
            var (kind, from, to) = Worded(change, memberName, zone);
            if (change.Kind == SalesEventKind.DealDetour && from is null && to is null)
            {
                continue;
            }

            yield return new ReportedChange(kind, change.Deal?.Value, change.Customer is { } customer ? nameOf(customer) : null, from, to);
        }
    }

    private static (string Kind, string? From, string? To) Worded(SalesEvent change, Func<MemberId, string> memberName, TimeZoneInfo zone) => change.Kind switch
    {
        SalesEventKind.CustomerCreated => Both<Customer>("customer", change, customer => customer.Name),
        SalesEventKind.CustomerOwner or SalesEventKind.DealOwner => Both<MemberId?>("owner", change, id => id is { } member ? memberName(member) : null),
        SalesEventKind.CustomerSharedWith or SalesEventKind.DealCollaborators => Both<MemberId[]>("shared", change, ids => ids.Length == 0 ? null : string.Join(',', ids.Select(memberName))),
        SalesEventKind.DealSplit => Both<CreditShare[]>("split", change, shares => shares.Length == 0 ? null : string.Join(',', shares.Select(share => $"{memberName(share.Member)} {share.Percent.ToString(CultureInfo.InvariantCulture)}%"))),
        SalesEventKind.DealCreated => Both<Deal>("created", change, deal => deal.Title),
        SalesEventKind.DealStage => Both<StagePosition>("stage", change, position => position.Stage.Value),
        SalesEventKind.DealDetour => Both<Detour>("stageReason", change, detour => detour.Reason),
        SalesEventKind.DealAmount => Both<Money?>("amount", change, amount => amount?.ToString()),
        SalesEventKind.DealExpectedClose => Both<DateOnly?>("expectedClose", change, day => DayText.Of(day)),
        SalesEventKind.DealNextStep => Both<NextStep>("nextStep", change, next => next.On is null ? next.What : $"{DayText.Of(next.On)} {next.What}"),
        SalesEventKind.DealState => State(change),
        SalesEventKind.DealEvidence => Both<Dictionary<string, string>>("evidence", change, evidence => evidence.Count == 0 ? null : string.Join("; ", evidence.Select(pair => $"{pair.Key}: {pair.Value}"))),
        SalesEventKind.DealPayments => Both<Payment[]>("payment", change, payments => payments.Sum(payment => payment.Amount.Yuan).ToString("0.##", CultureInfo.InvariantCulture)),
        SalesEventKind.ActivityRecorded => Both<Activity>("activity", change, activity => Lower(activity.Kind)),
        SalesEventKind.ActivityColleagues => Both<MemberId[]>("colleagues", change, ids => ids.Length == 0 ? null : string.Join(',', ids.Select(memberName))),
        SalesEventKind.ActivityAttachments => Both<ActivityAttachment[]>("attachments", change, files => files.Length == 0 ? null : files.Length.ToString(CultureInfo.InvariantCulture)),
        SalesEventKind.ActivityPlace => Both<Place>("place", change, place => place.Label),
        SalesEventKind.Applauded => Both<Applause>(Applauded(change), change, said => memberName(said.To)),
        SalesEventKind.ScriptShared => Both<Script>("script", change, script => script.Withdrawn ? null : ScriptText.Heading(script)),
        SalesEventKind.ScriptRated => Both<ScriptRating>("scriptRating", change, rating => rating.IsUseful ? "useful" : "useless"),
        SalesEventKind.DealPostponement => Both<Postponement>("moreTime", change, more => DayText.Of(more.Until)),
        SalesEventKind.DealCadence => Both<Cadence>("cadence", change, cadence => cadence.RedAfter.ToString(CultureInfo.InvariantCulture)),
        SalesEventKind.DealAcknowledgement => Both<Acknowledgement>("acknowledged", change, taken => memberName(taken.By)),
        SalesEventKind.TargetSet => Both<Target>("target", change, target => target.Withdrawn ? null : target.Value.ToString("0.##", CultureInfo.InvariantCulture)),
        SalesEventKind.TargetAnswered => Both<TargetAnswer>("targetAnswer", change, answer => (answer.Counter ?? answer.Value).ToString("0.##", CultureInfo.InvariantCulture)),
        SalesEventKind.TargetReported => Both<TargetResult>("targetResult", change, result => result.Value.ToString("0.##", CultureInfo.InvariantCulture)),
        SalesEventKind.ReminderSet => Both<Reminder>("reminder", change, reminder => TimeZoneInfo.ConvertTime(reminder.At, zone).ToString("yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture)),
        SalesEventKind.RewardRuleSet => Both<RewardRule>("rewardRule", change, rule => rule.Name),
        SalesEventKind.RewardPaid => Both<RewardPayment>("rewardPaid", change, payment => memberName(payment.Member)),
        SalesEventKind.RewardQuestioned => Both<RewardQuestion>("rewardQuestion", change, question => question.Why),
        _ => (Lower(change.Kind), change.From, change.To),
    };

    private static string Applauded(SalesEvent change) => Lower(SalesJson.Read<Applause>(change.To ?? change.From)?.Kind ?? ApplauseKind.Thanks);

    /// <summary>A state is reported under what it is, or taken back, was.</summary>
    private static (string Kind, string? From, string? To) State(SalesEvent change)
    {
        var (from, to) = (SalesJson.Read<DealState>(change.From) ?? DealState.Open, SalesJson.Read<DealState>(change.To) ?? DealState.Open);
        var kind = to.Status == DealStatus.Open ? from.Status : to.Status;
        return (Lower(kind), Lower(from.Status), Lower(to.Status));
    }

    private static (string Kind, string? From, string? To) Both<T>(string kind, SalesEvent change, Func<T, string?> word) =>
        (kind, Read(change.From, word), Read(change.To, word));

    private static string? Read<T>(string? json, Func<T, string?> word) => json is not null && SalesJson.Read<T>(json) is { } value ? word(value) : null;

    private static string Lower<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
