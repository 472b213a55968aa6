using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Schedules;

/// <summary>What a person has set about when they may be spoken to, and whether they are named on rankings; what is not set is as the company has it.</summary>
public sealed record PersonalAttention
{
    /// <summary>Of somebody who has set nothing.</summary>
    public static PersonalAttention None { get; } = new();

    /// <summary>The person's own zone, IANA; null for the company's.</summary>
    public string? Zone { get; init; }

    /// <summary>The person's own quiet hours; null for the company's.</summary>
    public QuietHours? Quiet { get; init; }

    /// <summary>What the person has muted.</summary>
    public ImmutableArray<Mute> Mutes { get; init; } = [];

    /// <summary>What the person does not want at all.</summary>
    public ImmutableArray<NoticeKind> OptedOut { get; init; } = [];

    /// <summary>The days on which the person is away, the earliest first; no two of them touch.</summary>
    public ImmutableArray<Leave> Leaves { get; init; } = [];

    /// <summary>Whether the person is not named on rankings that people from beyond their group read.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsAnonymous { get; init; }

    /// <summary>Whether the person is told when somebody overtakes them on their group's ranking of the month.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool HearsWhenOvertaken { get; init; }

    /// <summary>On which other rankings of the month the person is told at the end of a day that somebody of their group has overtaken them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public TallyFields Follows { get; init; }

    /// <summary>Whether nothing is set.</summary>
    [JsonIgnore]
    public bool IsNone => Zone is null && Quiet is null && Mutes.IsEmpty && OptedOut.IsEmpty && Leaves.IsEmpty && !IsAnonymous && !HearsWhenOvertaken && Follows == TallyFields.None;

    /// <summary>The leave in which the day lies, or the next after it; null for none.</summary>
    public Leave? LeaveFrom(DateOnly day) => Leaves.FirstOrDefault(leave => leave.To >= day);

    /// <summary>The mute of everything that holds at that instant.</summary>
    public Mute? MuteAt(DateTimeOffset now) => Mutes.Where(mute => mute.Kinds.IsEmpty && now < mute.Until).MaxBy(mute => mute.Until);

    /// <summary>With a mute, in place of those of the same kinds.</summary>
    public PersonalAttention With(Mute mute) =>
        this with { Mutes = [.. Mutes.Where(other => !other.Kinds.SequenceEqual(mute.Kinds)), mute] };

    /// <summary>Without any mute.</summary>
    public PersonalAttention Unmuted() => this with { Mutes = [] };

    /// <summary>Without that kind.</summary>
    public PersonalAttention Without(NoticeKind kind) => OptedOut.Contains(kind) ? this : this with { OptedOut = [.. OptedOut, kind] };

    /// <summary>With that kind again, and nothing of it muted.</summary>
    public PersonalAttention Wanting(NoticeKind kind) =>
        this with { OptedOut = OptedOut.Remove(kind), Mutes = [.. Mutes.Where(mute => !mute.Kinds.Contains(kind))] };

    /// <summary>With a leave; those that it touches become one with it.</summary>
    public PersonalAttention With(Leave leave)
    {
        var touching = Leaves.Where(other => other.From <= leave.To.AddDays(1) && leave.From <= other.To.AddDays(1)).ToList();
        var merged = leave with { From = touching.Select(other => other.From).Append(leave.From).Min(), To = touching.Select(other => other.To).Append(leave.To).Max() };
        return this with { Leaves = [.. Leaves.Except(touching).Append(merged).OrderBy(other => other.From)] };
    }

    /// <summary>Back on that day: what is left of the leave in which it lies is over, or, where it lies in none, the next leave is not taken.</summary>
    public PersonalAttention Back(DateOnly day) => LeaveFrom(day) switch
    {
        null => this,
        var leave when leave.From < day => this with { Leaves = Leaves.Replace(leave, leave with { To = day.AddDays(-1) }) },
        var leave => this with { Leaves = Leaves.Remove(leave) },
    };

    /// <summary>Without what is over.</summary>
    public PersonalAttention Since(DateTimeOffset now, DateOnly today) => this with
    {
        Mutes = [.. Mutes.Where(mute => now < mute.Until)],
        Leaves = [.. Leaves.Where(leave => leave.To >= today)],
    };

    /// <summary>What holds for the person.</summary>
    /// <param name="company">What holds for those who have set nothing, in the person's own zone and with the person's own calendar.</param>
    /// <param name="today">The day in that zone.</param>
    public Attention Over(Attention company, DateOnly today) => company with
    {
        Quiet = Quiet ?? company.Quiet,
        Mutes = Mutes,
        OptedOut = OptedOut,
        Leave = LeaveFrom(today) is { } leave ? leave.Days : (DayRange?)null,
    };
}
