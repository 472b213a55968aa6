using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using SalesBot.Adapters.Common.Drawing;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Tests.Samples;
using SalesBot.Adapters.WeCom.Mapping;
using SalesBot.Adapters.WeCom.Mapping.Drawing;
using SalesBot.Adapters.WeCom.Protocol.Cards;

namespace SalesBot.Adapters.Tests.WeCom.Drawing;

/// <summary>What holds for any card on any way.</summary>
public sealed partial class DrawingProperties
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Uri Home = new("https://crm.example/");

    private static readonly WeComCapabilities[] Routes =
    [
        WeComCapabilities.App, WeComCapabilities.App with { Home = Home }, WeComCapabilities.PlainApp, WeComCapabilities.PlainApp with { Home = Home }, WeComCapabilities.AppChat,
        WeComCapabilities.Robot, WeComCapabilities.Robot with { Home = Home }, WeComCapabilities.AiBot, WeComCapabilities.AiBotText,
    ];

    [Fact]
    public void Content_IsNeverOverALimit() => HoldsForEachForm((message, capabilities, content) =>
    {
        switch (content)
        {
            case WeComContent.Template template:
                Assert.Empty(TemplateCardCheck.Faults(template.Card, capabilities.Cards!));
                break;
            case WeComContent.TextCard card:
                Assert.InRange(Encoding.UTF8.GetByteCount(card.Title), 1, 128);
                Assert.InRange(Encoding.UTF8.GetByteCount(card.Description), 1, 512);
                break;
            case WeComContent.Text text:
                Assert.InRange(Encoding.UTF8.GetByteCount(text.Content), 0, capabilities.TextBytes);
                break;
            default:
                Assert.InRange(Encoding.UTF8.GetByteCount(Shown.Text(content)), 0, capabilities.MarkdownBytes);
                break;
        }
    });

    [Fact]
    public void Content_HasNoHalfCharactersAndNoControls() => HoldsForEachForm((_, _, content) =>
    {
        var text = Shown.Text(content);
        Assert.NotEmpty(Strict.GetBytes(text));
        Assert.DoesNotContain(text, sign => char.IsControl(sign) && sign != '\n');
        Assert.DoesNotContain(text, sign => sign is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
    });

    [Fact]
    public void WordsOfUsers_AreNeverMarkup() => HoldsForEachForm((_, _, content) =>
    {
        switch (content)
        {
            case WeComContent.Text text:
                Assert.DoesNotMatch(Tag(), text.Content);
                break;
            case WeComContent.Markdown markdown:
                Assert.DoesNotMatch(Markup(), OwnColour().Replace(markdown.Content, ""));
                Assert.DoesNotMatch(List(), markdown.Content);
                break;
            case WeComContent.MarkdownV2 markdown:
                Assert.DoesNotMatch(Markup(), markdown.Content);
                Assert.DoesNotContain("~~", markdown.Content);
                break;
            case WeComContent.TextCard card:
                Assert.DoesNotContain('<', card.Title + card.Description);
                break;
        }
    });

    [Fact]
    public void SameMessage_IsTheSameBytes() => HoldsForEachForm((message, capabilities, content) =>
        Assert.Contains(Shown.Of(content), new[] { WeComDrawing.Draw(message, capabilities).Content, WeComDrawing.DrawUpdate(message, capabilities, "sb-1") }.Select(Shown.Of)));

    [Fact]
    public void TextWithoutACard_KeepsToAllOfThis() => Check(AnyCard.Text, text =>
    {
        foreach (var capabilities in Routes)
        {
            var content = WeComDrawing.Draw(SampleMessages.Of(text), capabilities).Content;
            Assert.InRange(Encoding.UTF8.GetByteCount(Shown.Text(content)), 0, capabilities.TextBytes);
            Assert.DoesNotMatch(Tag(), Shown.Text(content));
            Assert.DoesNotContain(Shown.Text(content), sign => char.IsControl(sign) && sign != '\n');
            Strict.GetBytes(Shown.Text(content));
        }
    });

    [Fact]
    public void Button_SaysWhatItCarries_WhereverItIsDrawn() => Check(AnyCard.Card, card =>
    {
        foreach (var capabilities in Routes.Where(capabilities => capabilities.HasCallbacks))
        {
            IEnumerable<ButtonKey?> drawn = WeComDrawing.Draw(SampleMessages.Of(card), capabilities).Content is not WeComContent.Template { Card: var template } ? [] : template switch
            {
                ButtonInteraction buttons => [.. buttons.ButtonList.Select(button => PressedKey.Read(button.Key!, [])), .. buttons.ActionMenu?.ActionList.Select(entry => PressedKey.Read(entry.Key, [])) ?? []],
                VoteInteraction vote => vote.Checkbox.OptionList.Select(option => PressedKey.Read(vote.SubmitButton.Key, [new(vote.Checkbox.QuestionKey, option.Id)])),
                MultipleInteraction selects => [PressedKey.Read(selects.SubmitButton.Key, [])],
                _ => [],
            };
            Assert.All(drawn.Zip(card.Actions), pair =>
            {
                Assert.Equal(pair.Second.Verb, pair.First?.Verb);
                Assert.Equal(Pairs(pair.Second.Data), Pairs(pair.First!.Data));
            });
        }
    });

    // By their characters: the default order of strings is a language's, to which some characters are nothing.
    private static IEnumerable<KeyValuePair<string, string>> Pairs(IEnumerable<KeyValuePair<string, string>> data) =>
        data.OrderBy(pair => pair.Key, StringComparer.Ordinal);

    private static void HoldsForEachForm(Action<OutgoingMessage, WeComCapabilities, WeComContent> property) => Check(AnyCard.Card, card =>
    {
        var message = SampleMessages.Of(card);
        foreach (var capabilities in Routes)
        {
            property(message, capabilities, WeComDrawing.Draw(message, capabilities).Content);
            if (WeComDrawing.DrawUpdate(message, capabilities, "sb-1") is { } update)
            {
                property(message, capabilities, update);
            }
        }
    });

    private static void Check<T>(Gen<T> values, Action<T> property) => Prop.ForAll(values.ToArbitrary(), property).QuickCheckThrowOnFailure();

    [GeneratedRegex("<[A-Za-z/!?@]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();

    /// <summary>What only the drawing itself writes: three colours, and it closes them.</summary>
    [GeneratedRegex("(?m)^(> )?(\\*\\*)?<font color=\"(info|comment|warning)\">|</font>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OwnColour();

    /// <summary>Tags, code, links, half-escaped signs, and headings that are not the drawing's.</summary>
    [GeneratedRegex("<|`|\\]\\(|&[#a-z]+;|^#(?!## )", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Markup();

    /// <summary>The app's dialect has no lists, so that none is the drawing's.</summary>
    [GeneratedRegex("^([0-9]+[.)]|[-+=])( |$)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex List();
}
