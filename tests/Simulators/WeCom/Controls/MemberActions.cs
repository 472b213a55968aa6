using System.Collections.Immutable;
using System.Xml.Linq;

namespace SalesBot.Simulators.WeCom;

/// <summary>What a member does in the chat with the app. Each action ends when its callback is delivered or given up.</summary>
public sealed class MemberActions
{
    private readonly Tenant tenant;
    private readonly AppCallbacks callbacks;
    private readonly CardDesk cards;
    private readonly MediaDesk media;
    private readonly CallbackXml xml;

    internal MemberActions(string account, Tenant tenant, AppCallbacks callbacks, CardDesk cards, MediaDesk media)
    {
        (Account, this.tenant, this.callbacks, this.cards, this.media) = (account.ToLowerInvariant(), tenant, callbacks, cards, media);
        xml = new CallbackXml(tenant);
    }

    /// <summary>The account.</summary>
    public string Account { get; }

    /// <summary>What he reads from the app, oldest first.</summary>
    public ImmutableList<SeenMessage> Sees => tenant.Screens.FromBot(ChatKey.App(Account));

    /// <summary>Writes a text.</summary>
    public Task<CallbackReport> WritesAsync(string text, CancellationToken cancellationToken = default) =>
        SaysAsync("text", text, () => [CallbackXml.Data("Content", text)], cancellationToken);

    /// <summary>Writes a text whose callback the test delivers itself: late, out of order, or never.</summary>
    public string Composes(string text) => Compose("text", text, () => [CallbackXml.Data("Content", text)]);

    /// <summary>Sends a picture.</summary>
    public Task<CallbackReport> SendsImageAsync(byte[] content, CancellationToken cancellationToken = default) =>
        SaysAsync("image", "［图片］", () => [CallbackXml.Data("PicUrl", tenant.BaseUrl + "/picture"), Media("image", "picture.jpg", "image/jpeg", content)], cancellationToken);

    /// <summary>Sends recorded speech, of which there is no transcript.</summary>
    public Task<CallbackReport> SendsVoiceAsync(byte[] content, CancellationToken cancellationToken = default) =>
        SaysAsync("voice", "［语音］", () => [Media("voice", "voice.amr", "audio/amr", content), CallbackXml.Data("Format", "amr")], cancellationToken);

    /// <summary>Sends a film.</summary>
    public Task<CallbackReport> SendsVideoAsync(byte[] content, CancellationToken cancellationToken = default) =>
        SaysAsync("video", "［视频］", () => [Media("video", "film.mp4", "video/mp4", content), CallbackXml.Data("ThumbMediaId", "thumb")], cancellationToken);

    /// <summary>Sends a file; null where the platform does not hand it on, see <see cref="WeComSwitches.DeliversFiles"/>.</summary>
    public async Task<CallbackReport?> SendsFileAsync(string name, byte[] content, CancellationToken cancellationToken = default) =>
        tenant.Switches.DeliversFiles
            ? await SaysAsync("file", "［文件］" + name, () => [CallbackXml.Data("FileName", name), Media("file", name, "application/octet-stream", content)], cancellationToken)
            : null;

    /// <summary>Sends a place.</summary>
    public Task<CallbackReport> SendsLocationAsync(double latitude, double longitude, string label, CancellationToken cancellationToken = default) =>
        SaysAsync(
            "location",
            "［位置］" + label,
            () =>
            [
                CallbackXml.Number("Location_X", latitude), CallbackXml.Number("Location_Y", longitude), CallbackXml.Number("Scale", 15),
                CallbackXml.Data("Label", label), CallbackXml.Data("AppType", "wxwork"),
            ],
            cancellationToken);

    /// <summary>Shares a page.</summary>
    public Task<CallbackReport> SendsLinkAsync(string title, string url, CancellationToken cancellationToken = default) =>
        SaysAsync("link", title, () => [CallbackXml.Data("Title", title), CallbackXml.Data("Description", ""), CallbackXml.Data("Url", url), CallbackXml.Data("PicUrl", "")], cancellationToken);

    /// <summary>Sends a message of a type that nobody has heard of.</summary>
    public Task<CallbackReport> SendsUnknownAsync(string type, CancellationToken cancellationToken = default) => SaysAsync(type, type, () => [], cancellationToken);

    /// <summary>Opens the chat.</summary>
    public Task<CallbackReport> OpensChatAsync(CancellationToken cancellationToken = default) => CausesAsync("enter_agent", "", cancellationToken);

    /// <summary>Comes to see the app.</summary>
    public Task<CallbackReport> SubscribesAsync(CancellationToken cancellationToken = default) => CausesAsync("subscribe", "", cancellationToken);

    /// <summary>Loses sight of the app.</summary>
    public Task<CallbackReport> UnsubscribesAsync(CancellationToken cancellationToken = default) => CausesAsync("unsubscribe", "", cancellationToken);

    /// <summary>Chooses an entry of the app's menu.</summary>
    public Task<CallbackReport> ChoosesFromMenuAsync(string key, CancellationToken cancellationToken = default) => CausesAsync("click", key, cancellationToken);

    /// <summary>The client reports where he is.</summary>
    public Task<CallbackReport> IsAtAsync(double latitude, double longitude, CancellationToken cancellationToken = default) =>
        callbacks.DeliverAsync(
            Compose(() => xml.Event(Account, "LOCATION", null, CallbackXml.Number("Latitude", latitude), CallbackXml.Number("Longitude", longitude), CallbackXml.Number("Precision", 65), CallbackXml.Data("AppType", "wxwork"))),
            cancellationToken);

    /// <summary>Presses a button of the newest card that has it; throws where he sees none.</summary>
    public Task<CallbackReport> PressesAsync(string key, IReadOnlyDictionary<string, string[]>? picked = null, CancellationToken cancellationToken = default)
    {
        var card = Sees.FindLast(message => message.Card?.Buttons.Any(button => button.Key == key) == true)?.Card
            ?? throw new InvalidOperationException($"{Account} sees nothing to press that has the key {key}.");
        var isMenu = card.Buttons.First(button => button.Key == key).IsMenu;
        return SendsPressAsync(card.TaskId, key, card.CardType, picked, isMenu, cancellationToken);
    }

    /// <summary>Sends the event of a press, whether he sees such a card or not.</summary>
    public Task<CallbackReport> SendsPressAsync(
        string taskId, string key, string cardType = "button_interaction", IReadOnlyDictionary<string, string[]>? picked = null, bool isMenu = false, CancellationToken cancellationToken = default) =>
        callbacks.DeliverAsync(
            Compose(() => xml.Event(
                Account,
                isMenu ? "template_card_menu_event" : "template_card_event",
                key,
                [
                    CallbackXml.Data("TaskId", taskId),
                    CallbackXml.Data("CardType", cardType),
                    CallbackXml.Data("ResponseCode", cards.NewCode(tenant.Options.App, taskId)),
                    .. picked is null || isMenu ? Array.Empty<XElement>() : [xml.Selections(picked.Select(each => (each.Key, each.Value)))],
                ])),
            cancellationToken);

    private Task<CallbackReport> CausesAsync(string name, string key, CancellationToken cancellationToken) =>
        callbacks.DeliverAsync(Compose(() => xml.Event(Account, name, key)), cancellationToken);

    private Task<CallbackReport> SaysAsync(string type, string shown, Func<XElement[]> more, CancellationToken cancellationToken) =>
        callbacks.DeliverAsync(Compose(type, shown, more), cancellationToken);

    private string Compose(string type, string shown, Func<XElement[]> more) => Compose(() =>
    {
        var written = xml.Message(Account, type, more());
        tenant.Screens.Show(new SeenMessage(tenant.Ids.Next("said"), ChatKey.App(Account), Account, type, shown, default, tenant.Now));
        return written;
    });

    private XElement Media(string type, string name, string contentType, byte[] content) =>
        CallbackXml.Data("MediaId", media.Keep(type, name, contentType, content).Id);

    private string Compose(Func<string> compose)
    {
        lock (tenant.Gate)
        {
            return compose();
        }
    }
}
