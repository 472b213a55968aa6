using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Mapping.Drawing;
using SalesBot.Adapters.Teams.Protocol.Cards;
using SalesBot.Adapters.Tests.Samples;

namespace SalesBot.Adapters.Tests.Teams.Drawing;

/// <summary>What holds for any card.</summary>
public sealed partial class DrawingProperties
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    [Fact]
    public void Card_IsNeverOverItsLimit() => HoldsForEachPart((_, json, _) => Assert.InRange(json.Length, 2, CardWire.MostCharacters));

    [Fact]
    public void Card_HasNoHalfCharactersAndNoControls() => HoldsForEachPart((_, json, card) =>
    {
        Assert.NotEmpty(Strict.GetBytes(json));
        foreach (var text in CardReading.Texts(card))
        {
            Assert.DoesNotContain(text, sign => char.IsControl(sign) || sign is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
        }
    });

    [Fact]
    public void WordsOfUsers_AreNeverMarkup() => HoldsForEachPart((_, _, card) =>
    {
        Assert.All(CardReading.Markdown(card), text => Assert.DoesNotMatch(Markup(), text));
        Assert.All(CardReading.Texts(card), text => Assert.DoesNotContain("{{", text, StringComparison.Ordinal));
    });

    [Fact]
    public void TextBlock_SaysSomething_AndGoesOnInANextLine() => HoldsForEachPart((_, _, card) => Assert.All(CardReading.Of(card, "TextBlock"), block =>
    {
        Assert.NotEqual("", block.GetProperty("text").GetString());
        Assert.True(block.GetProperty("wrap").GetBoolean());
    }));

    [Fact]
    public void Row_HasThreeColumnsAtMost() => HoldsForEachPart((_, _, card) =>
        Assert.All(CardReading.Of(card, "ColumnSet"), set => Assert.InRange(set.GetProperty("columns").GetArrayLength(), 1, 3)));

    [Fact]
    public void TeamsOnlyElement_HasAFallback() => HoldsForEachPart((_, _, card) =>
        Assert.All(CardReading.Of(card, "ProgressBar"), bar => Assert.Equal("RichTextBlock", bar.GetProperty("fallback").GetProperty("type").GetString())));

    [Fact]
    public void Foot_HasSixButtonsAtMost() => HoldsForEachPart((_, _, card) =>
        Assert.InRange(card.TryGetProperty("actions", out var actions) ? actions.GetArrayLength() : 1, 1, 6));

    [Fact]
    public void Action_HasAFallback_ThatCarriesTheSame() => HoldsForEachPart((_, _, card) => Assert.All(CardReading.Actions(card), action =>
    {
        var fallback = action.GetProperty("fallback");
        Assert.Equal("Action.Submit", fallback.GetProperty("type").GetString());
        Assert.Equal(action.GetProperty("title").GetString(), fallback.GetProperty("title").GetString());
        Assert.Equal(action.GetProperty("data").GetRawText(), fallback.GetProperty("data").GetRawText());
        Assert.Equal(action.GetProperty("verb").GetString(), action.GetProperty("data").GetProperty("verb").GetString());
    }));

    [Fact]
    public void Inputs_HaveNamesOfTheirOwn() => HoldsForEachPart((_, _, card) =>
    {
        var ids = CardReading.Typed(card).Where(element => element.GetProperty("type").GetString()!.StartsWith("Input.", StringComparison.Ordinal)).Select(input => input.GetProperty("id").GetString()!).ToList();
        Assert.Distinct(ids);
        Assert.DoesNotContain(ids, id => id.Trim() is "" or "verb" or "data" or "op" or "msteams");
    });

    [Fact]
    public void EveryButton_CanBePressed_OrIsSaid() => Check(AnyCard.Card, card =>
    {
        var parts = Parts(SampleMessages.Of(card)).ToList();
        var pressed = parts.SelectMany(part => CardReading.Actions(part.Card)).Select(action => Key(action.GetProperty("verb").GetString()!, action.GetProperty("data").GetProperty("data"))).ToHashSet(StringComparer.Ordinal);
        var said = string.Join('\n', parts.SelectMany(part => CardReading.Markdown(part.Card)));
        foreach (var (action, number) in card.Actions.Select((action, index) => (action, index + 1)))
        {
            Assert.True(pressed.Contains(Key(action.Verb, JsonSerializer.SerializeToElement(action.Data))) || Regex.IsMatch(said, $@"(回复|Reply) {number}\b", RegexOptions.None, TimeSpan.FromSeconds(1)), $"{number}: {action}");
        }
    });

    [Fact]
    public void Parts_LeadToTheEnd() => Check(AnyCard.Card, card =>
    {
        var message = SampleMessages.Of(card);
        var last = Parts(message).Last();
        Assert.False(TeamsDrawing.Draw(message, last.From).IsCut);
    });

    [Fact]
    public void SameMessage_IsTheSameBytes() => Check(AnyCard.Card, card => Assert.Equal(CardReading.Json(SampleMessages.Of(card)), CardReading.Json(SampleMessages.Of(card))));

    [Fact]
    public void WhoIsCalled_StandsInTheTextAsInTheEntity() => Check(AnyCard.Text, name =>
    {
        var message = SampleMessages.Of(SampleCards.All["answer"]) with { Mentions = [.. Enumerable.Range(0, 40).Select(number => new ChatMention($"account{number}", name))] };
        var card = CardReading.Card(message);
        var texts = CardReading.Markdown(card).ToList();
        foreach (var entity in card.TryGetProperty("msteams", out var part) ? part.GetProperty("entities").EnumerateArray().ToArray() : [])
        {
            Assert.Contains(texts, text => text.Contains(entity.GetProperty("text").GetString()!, StringComparison.Ordinal));
        }

        Assert.InRange(CardReading.Json(message).Length, 2, CardWire.MostCharacters);
        var drawn = Assert.IsType<TeamsContent.Text>(TeamsDrawing.Draw(message with { Card = null }).Content);
        Assert.All(drawn.Mentions, mention => Assert.Contains(mention.Text, drawn.Markdown, StringComparison.Ordinal));
    });

    [Fact]
    public void TextWithoutACard_KeepsToAllOfThis() => Check(AnyCard.Text, text =>
    {
        var drawn = Assert.IsType<TeamsContent.Text>(TeamsDrawing.Draw(SampleMessages.Of(text)).Content);
        Assert.InRange(drawn.Markdown.Length, 0, CardWire.MostCharacters);
        Assert.DoesNotMatch(Markup(), drawn.Markdown);
        Strict.GetBytes(drawn.Markdown);
    });

    private static string Key(string verb, JsonElement data) =>
        verb + string.Concat(data.EnumerateObject().OrderBy(pair => pair.Name, StringComparer.Ordinal).Select(pair => $"|{pair.Name}={pair.Value.GetString()}"));

    private static IEnumerable<(int From, string Json, JsonElement Card)> Parts(OutgoingMessage message)
    {
        for (int? from = 0; from is { } part;)
        {
            var card = CardReading.Card(message, part);
            yield return (part, CardReading.Json(message, part), card);
            from = CardReading.More(card);
        }
    }

    private static void HoldsForEachPart(Action<OutgoingMessage, string, JsonElement> property) => Check(AnyCard.Card, card =>
    {
        var message = SampleMessages.Of(card, "reply/Teams/" + new string('k', 180) + "/0");
        foreach (var (_, json, drawn) in Parts(message))
        {
            property(message, json, drawn);
        }
    });

    private static void Check<T>(Gen<T> values, Action<T> property) => Prop.ForAll(values.ToArbitrary(), property).QuickCheckThrowOnFailure();

    /// <summary>Tags, code, links, half-escaped signs, tables, lists, headings, and bold that is not the drawing's own.</summary>
    [GeneratedRegex("<(?!/?at>)|`|\\]\\(|\\[|&[#a-z]+;|\\||~~|(?<!\\*)\\*(?!\\*)|\\*{3}|^[-+#>]|^\\d+[.)] ", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Markup();
}
