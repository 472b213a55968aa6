using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What was sent, as users read it.</summary>
internal static class EnclosureText
{
    private const int PlaceMaxLength = 40;

    /// <summary>Asks whose it is.</summary>
    public static string Question(Enclosure sent, Wording words)
    {
        var arePictures = sent.Files.All(file => file.MediaType.StartsWith("image/", StringComparison.OrdinalIgnoreCase));
        return sent.Files.Length switch
        {
            0 => words.PlaceQuestion,
            1 => arePictures ? words.PictureQuestion : words.FileQuestion,
            var count => arePictures ? words.PicturesQuestion(count) : words.FilesQuestion(count),
        };
    }

    /// <summary>The activity in words, with how many files it has and where it was.</summary>
    public static string With(string text, Activity activity, Wording words)
    {
        text = activity.Attachments.Length == 0 ? text : words.WithAttachments(text, activity.Attachments.Length);
        return activity.Place is { } place ? words.AtPlace(text, Of(place)) : text;
    }

    /// <summary>How many files a deal's latest activities have, and where its last visit was.</summary>
    public static IEnumerable<CardFact> Facts(IReadOnlyList<Activity> newestFirst, Wording words)
    {
        var files = newestFirst.Sum(activity => activity.Attachments.Length);
        if (files > 0)
        {
            yield return new CardFact(words.AttachmentsLabel, words.AttachmentCount(files));
        }

        if (newestFirst.FirstOrDefault(activity => activity.Place is not null) is { Place: { } place } visit)
        {
            yield return new CardFact(words.PlaceLabel, words.PlaceOn(Of(place), words.Day(visit.On)));
        }
    }

    /// <summary>The place's address or name, cut; where it has none, its coordinates.</summary>
    private static string Of(Place place)
    {
        var label = new string([.. place.Label.Where(character => !char.IsControl(character))]).Trim();
        return label.Length == 0 ? string.Create(CultureInfo.InvariantCulture, $"{place.Latitude:0.####}, {place.Longitude:0.####}")
            : label.Length <= PlaceMaxLength ? label
            : ProgressRecorder.Cut(label, PlaceMaxLength - 1) + "…";
    }
}
