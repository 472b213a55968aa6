using System.Text;

namespace SalesBot.Adapters.Teams.Protocol.Activities;

/// <summary>What somebody wrote, without the tags that Teams puts around names. Anybody can type such a tag, so only those are touched that a mention names.</summary>
internal static class MentionedText
{
    /// <summary>A message of Teams has far fewer.</summary>
    private const int MostMentions = 100;

    private static readonly (string Written, string Meant)[] Escapes = [("&nbsp;", " "), ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">")];

    /// <summary>The text: the bot's name is left out, other names stay.</summary>
    public static string Read(Activity activity)
    {
        var open = activity.Mentions.Take(MostMentions).ToList();
        string[] bot = [.. open.Where(mention => mention.Id == activity.Recipient.Id).SelectMany(TagsOf)];
        var text = new StringBuilder(activity.Text.Length);
        var rest = activity.Text;
        while (FindNext(rest, open) is { } found)
        {
            text.Append(Clear(rest[..found.At], bot)).Append(found.Mention.Id == activity.Recipient.Id ? "" : found.Mention.Name);
            rest = rest[(found.At + found.Length)..];
            open.Remove(found.Mention);
        }

        return text.Append(Clear(rest, bot)).ToString().Trim();
    }

    /// <summary>The first tag in the text of those that are still open; two people may share a name.</summary>
    private static (int At, int Length, Mention Mention)? FindNext(string text, List<Mention> open)
    {
        (int At, int Length, Mention Mention)? next = null;
        foreach (var mention in open)
        {
            foreach (var tag in TagsOf(mention))
            {
                var at = text.IndexOf(tag, StringComparison.OrdinalIgnoreCase);
                if (at >= 0 && (next is not { } before || at < before.At))
                {
                    next = (at, tag.Length, mention);
                }
            }
        }

        return next;
    }

    /// <summary>The text may be escaped where the mention is not.</summary>
    private static IEnumerable<string> TagsOf(Mention mention) =>
        mention.Text.Contains('&', StringComparison.Ordinal) ? [mention.Text, mention.Text.Replace("&", "&amp;", StringComparison.Ordinal)] : [mention.Text];

    /// <summary>Where the bot is named twice, there may be one mention of it.</summary>
    private static string Clear(string text, string[] bot) =>
        Unescape(bot.Aggregate(text, (rest, tag) => rest.Replace(tag, "", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Each is read once: what it becomes may look like another.</summary>
    private static string Unescape(string text)
    {
        var clear = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var (written, meant) = text[i] == '&' ? Escapes.FirstOrDefault(escape => string.CompareOrdinal(text, i, escape.Written, 0, escape.Written.Length) == 0) : default;
            clear.Append(meant ?? text[i].ToString());
            i += written?.Length ?? 1;
        }

        return clear.ToString();
    }
}
