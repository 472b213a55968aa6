using System.Text.Json;

namespace SalesBot.Adapters.DingTalk.Protocol.Api.Robots;

/// <summary>A kind of message of the robot API, and what it holds.</summary>
/// <param name="Key">The kind, such as <c>sampleMarkdown</c>.</param>
/// <param name="Parameters">What it holds.</param>
internal sealed record SampleMessage(string Key, IReadOnlyDictionary<string, string> Parameters)
{
    /// <summary>The most buttons of an action card.</summary>
    public const int MostButtons = 5;

    /// <summary>The longest <see cref="ToParameter"/>, in bytes of UTF-8.</summary>
    public const int MostBytes = 15_000;

    /// <summary>The kinds of files that there are.</summary>
    public static IReadOnlySet<string> FileEndings { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "xlsx", "pdf", "zip", "rar", "doc", "docx" };

    /// <summary>Text.</summary>
    public static SampleMessage Text(string content) => Of("sampleText", ("content", content));

    /// <summary>Markdown; its title stands in the list of chats only.</summary>
    public static SampleMessage Markdown(string title, string text) => Of("sampleMarkdown", ("title", title), ("text", text));

    /// <summary>Markdown with buttons below each other. Each number of them is a kind of its own, of which nothing may be missing.</summary>
    public static SampleMessage ActionCard(string title, string text, IReadOnlyList<(string Title, string Url)> buttons)
    {
        if (buttons.Count is 0 or > MostButtons)
        {
            throw new ArgumentOutOfRangeException(nameof(buttons), buttons.Count, "There is no kind of message with so many buttons.");
        }

        return buttons is [var (single, url)]
            ? Of("sampleActionCard", ("title", title), ("text", text), ("singleTitle", single), ("singleURL", url))
            : Of(
                $"sampleActionCard{buttons.Count}",
                [("title", title), ("text", text), .. buttons.SelectMany((button, index) => new[] { ($"actionTitle{index + 1}", button.Title), ($"actionURL{index + 1}", button.Url) })]);
    }

    /// <summary>A picture that was uploaded.</summary>
    public static SampleMessage Picture(string mediaId) => Of("sampleImageMsg", ("photoURL", mediaId));

    /// <summary>A file that was uploaded.</summary>
    /// <param name="mediaId">Its id.</param>
    /// <param name="name">Its name, with its ending.</param>
    /// <param name="ending">Its kind: one of <see cref="FileEndings"/>.</param>
    public static SampleMessage File(string mediaId, string name, string ending) => Of("sampleFile", ("mediaId", mediaId), ("fileName", name), ("fileType", ending));

    /// <summary>What it holds, as the text that the API wants.</summary>
    public string ToParameter() => JsonSerializer.Serialize(Parameters, ApiJson.New.IReadOnlyDictionaryStringString);

    private static SampleMessage Of(string key, params (string Name, string Value)[] parameters) =>
        new(key, parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value, StringComparer.Ordinal));
}
