using System.Text.Json.Nodes;
using SalesBot.Simulators.Teams;

namespace SalesBot.Adapters.Tests.Simulators.Teams;

/// <summary>What a sound card keeps, and what one reads on it.</summary>
public sealed class CardRuleTests
{
    [Fact]
    public void SoundCard_HasNothingWrong() => Assert.Empty(CardRules.Check(Connected.SoundCard()));

    [Theory]
    [InlineData("""{"type":"TextBlock"}""", "TextBlock without text")]
    [InlineData("""{"type":"TextBlok","text":"x"}""", "there is no element")]
    [InlineData("""{"type":"Chart.Pie","data":[]}""", "no fallback")]
    [InlineData("""{"type":"Input.Text","label":"x"}""", "Input.Text without id")]
    [InlineData("""{"type":"Input.Text","id":"x"}""", "without a label")]
    [InlineData("""{"type":"Input.Number","id":"x","label":"x","value":"35"}""", "wrong type")]
    [InlineData("""{"type":"Input.Date","id":"x","label":"x","value":"10.1.2026"}""", "is no date")]
    [InlineData("""{"type":"Input.Text","id":"x","label":"x","isRequired":true}""", "no errorMessage")]
    [InlineData("""{"type":"Image","url":"http://pictures.example/a.png"}""", "no https")]
    [InlineData("""{"type":"Image"}""", "Image without url")]
    [InlineData("""{"type":"TextBlock","text":"x","wrap":"true"}""", "wrong type")]
    [InlineData("""{"type":"TextBlock","text":"x","weight":"BOLDER"}""", "may not be")]
    [InlineData("""{"type":"TextBlock","text":"x","color":"red"}""", "may not be")]
    [InlineData("""{"type":"Table","columns":[{"width":1}],"rows":[{"type":"TableRow","cells":[{"type":"TableCell","items":[]},{"type":"TableCell","items":[]}]}]}""", "more cells")]
    [InlineData("""{"type":"ActionSet","actions":[{"type":"Action.Do","title":"x"}]}""", "there is no action")]
    [InlineData("""{"type":"ActionSet","actions":[{"type":"Action.ShowCard","title":"x","card":{"type":"AdaptiveCard","body":[{"type":"Nope"}]}}]}""", "there is no element")]
    [InlineData("""{"type":"ColumnSet","columns":[{"type":"Column","items":[{"type":"Nope"}]}]}""", "there is no element")]
    [InlineData("""{"type":"Chart.Pie","data":[],"fallback":{"type":"Nope"}}""", "there is no element")]
    [InlineData("""{"type":"Input.Text","id":"amount","label":"x"}""", "there twice")]
    public void UnsoundElement_IsNamed(string element, string trouble)
    {
        var card = Connected.SoundCard();
        card["body"]!.AsArray().Add(JsonNode.Parse(element));
        Assert.Contains(CardRules.Check(card), each => each.Contains(trouble, StringComparison.Ordinal));
    }

    [Fact]
    public void CardAsAWhole_NeedsItsVersion_AFallbackText_AndFewActions()
    {
        var card = Connected.SoundCard();
        card["version"] = "1.6";
        card.Remove("fallbackText");
        card["refresh"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Submit" }, ["userIds"] = new JsonArray("b7c1") };
        card["actions"] = new JsonArray([.. Enumerable.Range(0, 7).Select(each => (JsonNode)new JsonObject { ["type"] = "Action.Submit", ["title"] = $"{each}" })]);
        var trouble = string.Join('\n', CardRules.Check(card));
        string[] expected = ["version «1.6»", "no fallbackText", "must be Action.Execute", "is no account", "7 actions"];
        Assert.All(expected, each => Assert.Contains(each, trouble, StringComparison.Ordinal));
    }

    [Fact]
    public void ElementsOfTeams_AreSoundWithAFallback_AndReadBothWays()
    {
        var card = Connected.SoundCard();
        card["body"] = JsonNode.Parse("""
            [ { "type": "TextBlock", "text": "**3** deals, [more](https://x.example)" },
              { "type": "Chart.Donut", "title": "Pipeline", "data": [ { "legend": "Won", "value": 40 } ], "fallback": { "type": "TextBlock", "text": "Won 40" } },
              { "type": "ColumnSet", "columns": [ { "type": "Column", "items": [ { "type": "TextBlock", "text": "1" } ] }, { "type": "Column", "items": [ { "type": "TextBlock", "text": "Chen" } ] } ] },
              { "type": "FactSet", "facts": [ { "title": "Stage", "value": "Won" } ] },
              { "type": "TextBlock", "text": "hidden", "isVisible": false },
              { "type": "Input.ChoiceSet", "id": "stage", "label": "Stage", "value": "a", "choices": [ { "title": "Talk", "value": "a" } ] } ]
            """);
        Assert.Empty(CardRules.Check(card));
        var activity = JsonNode.Parse(Connected.WithCard(card))!.AsObject();
        Assert.Empty(CardRules.CheckActivity(activity));
    }

    [Fact]
    public async Task Card_IsReadOnADesktop_AndWhereTheStandardAloneIsKnown()
    {
        await using var company = await Connected.StartAsync();
        var card = Connected.SoundCard();
        card["body"]!.AsArray().Insert(1, JsonNode.Parse("""{ "type": "Chart.Donut", "title": "Pipeline", "data": [], "fallback": { "type": "TextBlock", "text": "**Won** 40" } }"""));
        await company.SendAsync(company.Person.Chat, Connected.WithCard(card));
        var seen = company.Person.Sees[0].Card!;
        Assert.Equal("Deal 42\n〔Chart.Donut Pipeline〕\n<Amount: 35>\n<Stage: Talk>\n[Save]", seen.Text);
        Assert.Equal("Deal 42\nWon 40\n<Amount: 35>\n<Stage: Talk>\n[Save]", seen.PlainText);
        Assert.Equal(["amount", "stage"], seen.Actions[0].Inputs);
    }

    [Fact]
    public async Task UnsoundMessages_AreAccepted_AndComplainedOf()
    {
        await using var company = await Connected.StartAsync();
        var broad = Connected.SoundCard();
        broad["body"]!.AsArray().Add(new JsonObject { ["type"] = "TextBlock", ["text"] = new string('x', 15_000) });
        Assert.Equal(201, (int?)(await company.SendAsync(company.Person.Chat, Connected.WithCard(broad, summary: "")))["status"]);
        Assert.Equal(201, (int?)(await company.SendAsync(company.Person.Chat, """{"type":"message","text":"hi","entities":[{"type":"mention","text":"<at>X</at>","mentioned":{"id":"29:1x","name":"X"}}]}"""))["status"]);
        var trouble = string.Join('\n', company.Simulator.Log.Violations);
        string[] expected = ["no summary", "bytes of UTF-16", "is not in the text", "is mentioned and unknown"];
        Assert.All(expected, each => Assert.Contains(each, trouble, StringComparison.Ordinal));
    }

    [Fact]
    public async Task MentionInACard_NotifiesBySomebodysObjectId()
    {
        await using var company = await Connected.StartAsync();
        var card = Connected.SoundCard("Owner <at>李敏</at>");
        card["msteams"] = new JsonObject
        {
            ["entities"] = new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = "<at>李敏</at>", ["mentioned"] = new JsonObject { ["id"] = Connected.Second, ["name"] = "李敏" } }),
        };
        await company.SendAsync(Connected.Chat, Connected.WithCard(card));
        Assert.Equal([Connected.Second], company.Simulator.Screens.FromBot(Connected.Chat)[0].Mentions);
        Assert.StartsWith("Owner @李敏", company.Simulator.Screens.FromBot(Connected.Chat)[0].Text, StringComparison.Ordinal);
        Assert.Empty(company.Simulator.Log.Violations);
    }
}
