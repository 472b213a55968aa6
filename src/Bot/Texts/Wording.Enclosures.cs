using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Bot.Texts;

/// <content>Texts: pictures, files and places.</content>
internal sealed partial class Wording
{
    /// <summary>What was sent could not be had.</summary>
    public string FileGone(ChatAttachmentKind kind) => kind == ChatAttachmentKind.Image ? PictureGone : OtherFileGone;

    private string PictureGone => Text();

    private string OtherFileGone => Text();

    public string PictureQuestion => Text();

    public string PicturesQuestion(int count) => Fill([count]);

    public string FileQuestion => Text();

    public string FilesQuestion(int count) => Fill([count]);

    public string PlaceQuestion => Text();

    public string EnclosureHint => Text();

    public string NeverMindButton => Text();

    public string EnclosureAdded(int count) => Fill([count]);

    public string EnclosureWaits => Text();

    public string EnclosureDropped => Text();

    public string EnclosedAt(string label) => Fill([label]);

    public string WithAttachments(string activity, int count) => Fill([activity, count]);

    public string AtPlace(string activity, string place) => Fill([activity, place]);

    public string AttachmentsLabel => Text();

    public string AttachmentCount(int count) => Fill([count]);

    public string FilesButton => Text();

    public string FilesOf(string label, int count) => Fill([label, count]);

    public string NewestFilesOf(string label, int count, int shown) => Fill([label, count, shown]);

    public string NoFiles(string label) => Fill([label]);

    public string FilesOfWhom => Text();

    public string FileNotShownHere(string name, string activity) => Fill([name, activity]);

    public string PlaceLabel => Text();

    public string PlaceOn(string place, string day) => Fill([place, day]);
}
