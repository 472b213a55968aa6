using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using SalesBot.Adapters.Common.Drawing;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.DingTalk.Mapping;
using SalesBot.Adapters.DingTalk.Mapping.Drawing;
using SalesBot.Adapters.DingTalk.Mapping.Sending;
using SalesBot.Adapters.DingTalk.Protocol.Api;
using SalesBot.Adapters.DingTalk.Protocol.Api.Cards;
using SalesBot.Adapters.DingTalk.Protocol.Api.Notices;
using SalesBot.Adapters.DingTalk.Protocol.Api.Robots;
using SalesBot.Adapters.DingTalk.Protocol.Api.Webhooks;
using SalesBot.Adapters.Tests.Samples;

namespace SalesBot.Adapters.Tests.DingTalk.Drawing;

/// <summary>What holds for any card on any way.</summary>
public sealed partial class DrawingProperties
{
    /// <summary>Above it, whether an address is taken is not known.</summary>
    private const int LongestUrl = 500;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly DingTalkCapabilities[] Routes =
        [DingTalkCapabilities.Person, DingTalkCapabilities.Group, DingTalkCapabilities.GroupSession, DingTalkCapabilities.Robot, DingTalkCapabilities.Robot with { IsHeard = true }];

    [Fact]
    public void Request_IsNeverOverALimit() => HoldsForEachForm(content =>
    {
        Assert.InRange(Encoding.UTF8.GetByteCount(WireContent.ToSample(content).ToParameter()), 2, SampleMessage.MostBytes);
        Assert.InRange(JsonSerializer.SerializeToUtf8Bytes(WireContent.ToWebhook(content, ["user001"]), ApiJson.New.WebhookMessage).Length, 2, WebhookMessage.MostBytes);
    });

    [Fact]
    public void WorkNotification_IsNeverOverItsLimit() => Check(AnyCard.Card, card =>
        Assert.InRange(JsonSerializer.SerializeToUtf8Bytes(WorkNoticeSender.Draw(SampleMessages.Of(card)), ApiJson.Legacy.WorkNoticeMessage).Length, 2, WorkNoticeMessage.MostBytes));

    [Fact]
    public void ValueOfACard_IsNeverOverItsLimit() => Check(AnyCard.Card, card =>
    {
        var message = SampleMessages.Of(card);
        foreach (var drawn in new[] { CardVariables.Whatever(message)!, CardVariables.InPlace(message), CardVariables.InPlace(message with { Card = null }) })
        {
            Assert.All(drawn.Values.Values, value => Assert.InRange(Encoding.UTF8.GetByteCount(value), 0, CardData.MostBytes));
            Assert.All(drawn.Values.Values, value => Strict.GetBytes(value));
        }
    });

    [Fact]
    public void ButtonsOfACard_AreJsonThatSaysWhatTheyCarry() => Check(AnyCard.Card, card =>
    {
        var buttons = JsonSerializer.Deserialize(CardVariables.Whatever(SampleMessages.Of(card))!.Values["buttons"], ApiJson.New.CardButtonArray)!;
        Assert.All(buttons.Zip(card.Actions), pair =>
        {
            Assert.Equal(pair.Second.Verb, pair.First.Verb);
            Assert.Equal(Pairs(pair.Second.Data), Pairs(ButtonKey.Parse(pair.First.Data)!.Data));
        });
    });

    [Fact]
    public void Content_HasNoHalfCharactersAndNoControls() => HoldsForEachForm(content =>
    {
        var text = Shown.Text(content);
        Assert.NotEmpty(Strict.GetBytes(text));
        Assert.DoesNotContain(text, sign => char.IsControl(sign) && sign != '\n');
        Assert.DoesNotContain(text, sign => sign is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
    });

    [Fact]
    public void WordsOfUsers_AreNeverMarkup() => HoldsForEachForm(content =>
    {
        if (content is not DingTalkContent.Text)
        {
            Assert.DoesNotMatch(Markup(), Body(content));
        }
    });

    [Fact]
    public void NewLine_IsOneThatClientsShow() => HoldsForEachForm(content =>
    {
        if (content is not DingTalkContent.Text)
        {
            Assert.DoesNotMatch(BareNewLine(), Body(content));
        }
    });

    [Fact]
    public void Button_SpeaksWhatIsReadBackAsItsCode() => HoldsForEachForm(content =>
    {
        foreach (var button in content is DingTalkContent.ActionCard card ? card.Buttons : [])
        {
            Assert.InRange(button.Url.Length, 1, LongestUrl);
            Assert.StartsWith("dtmd://dingtalkclient/sendMessage?content=", button.Url, StringComparison.Ordinal);
            Assert.Equal(button.Says.Code, ButtonText.Parse(Uri.UnescapeDataString(button.Url[button.Url.IndexOf('=', StringComparison.Ordinal)..][1..]))?.Code);
        }
    });

    [Fact]
    public void WhatHasNoButton_IsSaidInTheText() => Check(AnyCard.Card, card =>
    {
        var message = SampleMessages.Of(card);
        var drawn = DingTalkDrawing.Draw(message, DingTalkCapabilities.Person);
        var buttons = drawn.Content is DingTalkContent.ActionCard with ? with.Buttons.Count : 0;
        if (buttons < card.Actions.Length && !drawn.IsCut)
        {
            Assert.Matches($"(^|\\s){card.Actions.Length}\\b", Shown.Text(drawn.Content));
        }
    });

    [Fact]
    public void WhoIsCalledById_StandsInTheTextWhole() => Check(AnyCard.Card, card =>
    {
        var message = SampleMessages.Of(card) with { Mentions = [new ChatMention("user001", "张伟"), new ChatMention("manager4220", "李敏")] };
        foreach (var content in new[] { DingTalkDrawing.Draw(message, DingTalkCapabilities.GroupSession).Content, DingTalkDrawing.DrawHarmless(message, DingTalkCapabilities.GroupSession).Content })
        {
            Assert.EndsWith("@user001 @manager4220", content is DingTalkContent.ActionCard with ? with.Body : Shown.Text(content), StringComparison.Ordinal);
        }
    });

    [Fact]
    public void SameMessage_IsTheSameBytes() => HoldsForEachForm((message, capabilities, content) => Assert.Equal(content, DingTalkDrawing.Draw(message, capabilities).Content));

    [Fact]
    public void TextWithoutACard_KeepsToAllOfThis() => Check(AnyCard.Text, text =>
    {
        foreach (var capabilities in Routes)
        {
            var content = Assert.IsType<DingTalkContent.Text>(DingTalkDrawing.Draw(SampleMessages.Of(text), capabilities).Content);
            Assert.InRange(Encoding.UTF8.GetByteCount(content.Content), 0, capabilities.Bytes);
            Assert.InRange(Encoding.UTF8.GetByteCount(WireContent.ToSample(content).ToParameter()), 2, SampleMessage.MostBytes);
            Strict.GetBytes(content.Content);
        }
    });

    private static string Body(DingTalkContent content) => content is DingTalkContent.ActionCard card ? card.Body : ((DingTalkContent.Markdown)content).Body;

    // By their characters: the default order of strings is a language's, to which some characters are nothing.
    private static IEnumerable<KeyValuePair<string, string>> Pairs(IEnumerable<KeyValuePair<string, string>> data) =>
        data.OrderBy(pair => pair.Key, StringComparer.Ordinal);

    private static void HoldsForEachForm(Action<DingTalkContent> property) => HoldsForEachForm((_, _, content) => property(content));

    private static void HoldsForEachForm(Action<OutgoingMessage, DingTalkCapabilities, DingTalkContent> property) => Check(AnyCard.Card, card =>
    {
        var message = SampleMessages.Of(card) with { Chat = DingTalkChat.WithPerson("user001").ToAddress() };
        foreach (var capabilities in Routes)
        {
            property(message, capabilities, DingTalkDrawing.Draw(message, capabilities).Content);
        }
    });

    private static void Check<T>(Gen<T> values, Action<T> property) => Prop.ForAll(values.ToArbitrary(), property).QuickCheckThrowOnFailure();

    /// <summary>Tags, code, links, half-escaped signs, tables, and headings that are not the drawing's.</summary>
    [GeneratedRegex("<|`|\\]\\(|&[#a-z]+;|\\||~~|^ *#(?!## )", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Markup();

    /// <summary>One without the blanks before it, and not beside another.</summary>
    [GeneratedRegex("[^ \\n]\\n[^\\n]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BareNewLine();
}
