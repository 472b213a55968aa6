using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>Who is mentioned: only who is listed, stands in the text, and is in the group.</summary>
internal sealed class Mentions(Tenant tenant)
{
    public const string All = "@all";

    public ImmutableArray<string> Of(MessageBody body, JsonObject? at, SimulatedGroup? group)
    {
        if (group is null || !body.CanMention)
        {
            return [];
        }

        var members = group.Members.Select(tenant.Company.Anybody).OfType<SimulatedMember>().ToList();
        var named = members.Where(member =>
            (at.Texts("atUserIds").Contains(member.UserId) && Stands(body.Text, member.UserId))
            || (member.Mobile.Length > 0 && at.Texts("atMobiles").Contains(member.Mobile) && Stands(body.Text, member.Mobile)));
        var all = at.Flag("isAtAll") && (!tenant.Switches.MentionOfAllNeedsWords || body.Text.Contains("@所有人", StringComparison.Ordinal));
        return all ? [All] : [.. named.Select(member => member.UserId)];
    }

    /// <summary>The text with the names of those who are mentioned; of the others the bare id stays, a number masked.</summary>
    public string Named(string text, JsonObject? at, ImmutableArray<string> mentioned)
    {
        foreach (var member in mentioned.Select(tenant.Company.Anybody).OfType<SimulatedMember>().OrderByDescending(member => member.UserId.Length))
        {
            text = text.Replace("@" + member.UserId, "@" + member.Name, StringComparison.Ordinal);
            text = member.Mobile.Length > 0 ? text.Replace("@" + member.Mobile, "@" + member.Name, StringComparison.Ordinal) : text;
        }

        return at.Texts("atMobiles").Where(mobile => mobile.Length > 7).Aggregate(
            text, (shown, mobile) => shown.Replace("@" + mobile, $"@{mobile[..3]}****{mobile[^4..]}", StringComparison.Ordinal));
    }

    private static bool Stands(string text, string id)
    {
        for (var at = text.IndexOf("@" + id, StringComparison.Ordinal); at >= 0; at = text.IndexOf("@" + id, at + 1, StringComparison.Ordinal))
        {
            var end = at + 1 + id.Length;
            if (end == text.Length || !char.IsAsciiLetterOrDigit(text[end]))
            {
                return true;
            }
        }

        return false;
    }
}
