using System.Globalization;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>A file of an activity as it is sent.</summary>
internal static class ShownFile
{
    /// <summary>The reply that sends it; where a chat cannot show it, the text names it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="activity">What it belongs to.</param>
    /// <param name="number">Its number among the activity's files, from 1.</param>
    /// <param name="words">The reader's language.</param>
    public static Reply Of(ActivityAttachment file, Activity activity, int number, Wording words)
    {
        var name = file.Name ?? string.Create(CultureInfo.InvariantCulture, $"{activity.On:yyyy-MM-dd}-{number}{EndingOf(file.MediaType)}");
        return new Reply(words.FileNotShownHere(name, words.Activity(activity.Kind, activity.On, []))) { File = new OutgoingFile(file.Sha256, name, file.MediaType, file.Length) };
    }

    private static string EndingOf(string mediaType) => mediaType switch
    {
        "image/jpeg" => ".jpg",
        "image/png" => ".png",
        "application/pdf" => ".pdf",
        "video/mp4" => ".mp4",
        _ => "",
    };
}
