using System.Text.Encodings.Web;
using System.Text.Json;
using SalesBot.Bot.Understanding;

namespace SalesBot.Bot.Tests.Understanding;

/// <summary>Sentences with the actions that they ask for in the corpus's form, from a data file: each was once read as something else. Wednesday, 2026-03-11, ten o'clock.</summary>
public sealed class ReadingsTests
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string, string> All()
    {
        var data = new TheoryData<string, string>();
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Understanding", "Phrases", "readings.json")));
        foreach (var sentence in file.RootElement.EnumerateArray())
        {
            data.Add(sentence.GetProperty("text").GetString()!, JsonSerializer.Serialize(sentence.GetProperty("actions"), Plain));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Sentence_AsksForItsActions(string text, string actions)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            new CorpusProjection(TestWorld.Catalogue).Write(writer, MessageReader.Read(TestWorld.Says("周子涵", text), TestWorld.Catalogue));
        }

        Assert.Equal(actions, System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Theory]
    [InlineData("提醒我给金穗打电话", "给金穗打电话")]
    [InlineData("提醒我，给金穗打电话", "给金穗打电话")]
    [InlineData("remind me to call 金穗", "call 金穗")]
    [InlineData("提醒我给金穗报价90万", "给金穗报价90万")]
    [InlineData("提醒我晚点给金穗打电话", "给金穗打电话")]
    public void AReminderWithoutATime_IsAskedWhen(string text, string what)
    {
        var wanted = Assert.IsType<RemindWhenAction>(Assert.Single(TestWorld.Read("周子涵", text)));
        Assert.Equal((what, "金穗食品股份有限公司"), (wanted.What.Value, wanted.Customer?.Value.Name));
    }

    [Theory]
    [InlineData("和@陆一鸣 一起拜访了华辰机电周总")]
    [InlineData("和 @陆一鸣 一起拜访了华辰机电周总")]
    [InlineData("今天和 @陆一鸣 去华辰机电开会了")]
    [InlineData("拜访了华辰机电，@陆一鸣 一起")]
    [InlineData("和华辰机电王总开会，@陆一鸣 也在")]
    [InlineData("visited 华辰机电 with @陆一鸣")]
    [InlineData("call with 华辰机电, @陆一鸣 joined")]
    [InlineData("今天和@陆一鸣\u2005一起拜访了华辰机电")]
    public void AColleaguesName_WithABlankBehindIt_CameAlong(string text) =>
        Assert.Equal("陆一鸣", TestWorld.World.Chart.Find(Assert.Single(Assert.Single(TestWorld.Read("周子涵", text).OfType<LogAction>()).Colleagues).Value)?.Name);

    [Fact]
    public void TwoColleagues_CameAlong() =>
        Assert.Equal(2, Assert.Single(TestWorld.Read("周子涵", "今天和@陆一鸣 @顾晓婷 一起拜访了华辰机电").OfType<LogAction>()).Colleagues.Length);
}
