using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>A part of the organisation as buttons carry it.</summary>
internal static class ScopeText
{
    private const string Group = "group/", Region = "region/", Company = "company";

    /// <summary>The part, or nothing where none was named.</summary>
    public static string Of(Scope? scope) => scope switch
    {
        null => "",
        { Group: { } group } => Group + group.Value.ToString("n"),
        { Region: { } region } => Region + region.Value.ToString("n"),
        _ => Company,
    };

    /// <summary>Reads what a button carries; what says nothing names no part.</summary>
    public static Scope? Read(string text) =>
        text == Company ? Scope.Company
        : text.StartsWith(Group, StringComparison.Ordinal) && Guid.TryParse(text.AsSpan(Group.Length), out var group) ? new Scope(new GroupId(group))
        : text.StartsWith(Region, StringComparison.Ordinal) && Guid.TryParse(text.AsSpan(Region.Length), out var region) ? new Scope(null, new RegionId(region))
        : null;
}
