using System.Globalization;
using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Conversation;

/// <summary>What the readers of a ranking may see on it: one person in private, or all of a chat.</summary>
internal sealed class BoardSight
{
    private readonly OrganisationChart chart;
    private readonly Member? reader;
    private readonly Scope? chat;
    private readonly AmountsShown amounts;

    private BoardSight(OrganisationChart chart, Member? reader, Scope? chat, AmountsShown amounts) =>
        (this.chart, this.reader, this.chat, this.amounts) = (chart, reader, chat, amounts);

    /// <summary>Whether only one person reads it.</summary>
    public bool IsPrivate => reader is not null;

    /// <summary>What one person may see in private.</summary>
    /// <param name="chart">Who works here.</param>
    /// <param name="reader">Who reads.</param>
    /// <param name="amounts">What one reads of colleagues' figures.</param>
    public static BoardSight Of(OrganisationChart chart, Member reader, AmountsShown amounts) => new(chart, reader, null, amounts);

    /// <summary>What everybody in a chat may see.</summary>
    /// <param name="chart">Who works here.</param>
    /// <param name="chat">What the chat stands for.</param>
    /// <param name="amounts">What one reads of colleagues' figures.</param>
    /// <param name="inChat">What this chat reads of them.</param>
    public static BoardSight Of(OrganisationChart chart, Scope chat, AmountsShown amounts, AmountsShown inChat) =>
        new(chart, null, chat, (AmountsShown)Math.Max((int)amounts, (int)inChat));

    /// <summary>Whether it is the reader's own row.</summary>
    public bool IsOwn(TargetHolder who) => reader is not null && who == TargetHolder.Of(reader.Id);

    /// <summary>Whether the reader leads them.</summary>
    public bool IsBelow(TargetHolder who) => reader is not null && who.Kind switch
    {
        TargetHolderKind.Member => chart.Find(new MemberId(who.Id)) is { } member && chart.IsAbove(reader, member),
        TargetHolderKind.Group => BoardAccess.Leads(chart, reader, new Scope(Group: new GroupId(who.Id))),
        TargetHolderKind.Region => BoardAccess.Leads(chart, reader, new Scope(Region: new RegionId(who.Id))),
        _ => reader is { Role: Role.Director, Region: null },
    };

    /// <summary>The one group or region that the reader leads, as such parts are ranked; null for none or several.</summary>
    public TargetHolder? Led(RankedParts parts) => reader is not null && BoardAccess.LedPart(chart, reader, parts) is { } part ? TargetHolder.Of(part) : null;

    /// <summary>
    /// What is shown of somebody's figure. Of colleagues either amounts or attainment, on whichever ranking: who knows both knows the target. Of groups and
    /// regions both may be known, unless they are only one person.
    /// </summary>
    public BoardField FieldOf(TargetHolder who, Metric metric)
    {
        if (IsOwn(who) || IsBelow(who))
        {
            return BoardField.Figure;
        }

        var isPerson = who.Kind == TargetHolderKind.Member || IsOnePerson(who);
        return (amounts, metric) switch
        {
            (AmountsShown.None, _) => BoardField.Nothing,
            (AmountsShown.Full, Metric.Attainment) when isPerson => BoardField.Nothing,
            (AmountsShown.Percent, Metric.Revenue or Metric.Payments) => BoardField.Attainment,
            (AmountsShown.Percent, Metric.AverageDeal or Metric.Improved) => BoardField.Nothing,
            _ => BoardField.Figure,
        };
    }

    /// <summary>The name as it is read: of one who wants to be unnamed only by those of the same group and above, and of one of several of the same name with the department.</summary>
    /// <param name="who">Who.</param>
    /// <param name="isAnonymous">Whether they want to be unnamed.</param>
    /// <param name="words">The texts.</param>
    public string NameOf(TargetHolder who, bool isAnonymous, Wording words)
    {
        switch (who.Kind)
        {
            case TargetHolderKind.Group:
                return chart.Find(new GroupId(who.Id))?.Name ?? words.Nobody;
            case TargetHolderKind.Region:
                return chart.Find(new RegionId(who.Id))?.Name ?? words.Nobody;
            case TargetHolderKind.Company:
                return words.WholeCompany;
        }

        if (chart.Find(new MemberId(who.Id)) is not { } member)
        {
            return words.Nobody;
        }

        var group = member.Group is { } id ? chart.Find(id) : null;
        return isAnonymous && !IsOwn(who) && !IsBelow(who) && !AreColleagues(member) ? words.AnonymousMember
            : group is not null && chart.IsNameShared(member.Name) ? words.NameWithGroup(member.Name, PartName(member, group))
            : member.Name;
    }

    /// <summary>The group, and where several of the same name are in it, which of them in the order of the organisation.</summary>
    private string PartName(Member member, Group group)
    {
        var namesakes = chart.Members.Where(other => other.Group == group.Id && string.Equals(other.Name, member.Name, StringComparison.Ordinal)).Select(other => other.Id).ToList();
        return namesakes.Count == 1 ? group.Name : string.Create(CultureInfo.InvariantCulture, $"{group.Name} {namesakes.IndexOf(member.Id) + 1}");
    }

    /// <summary>Whether a group or region is only one who sells: what is known of it is known of them.</summary>
    private bool IsOnePerson(TargetHolder who) => BoardAccess.SellersOf(chart, who) < 2;

    private bool AreColleagues(Member member) => member.Group is { } group && (reader is null ? chat?.Group == group : reader.Group == group);
}
