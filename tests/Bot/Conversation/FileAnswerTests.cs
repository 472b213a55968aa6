using SalesBot.Bot.Conversation;
using SalesBot.Bot.Texts;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>What was attached is sent to whoever may see it.</summary>
public sealed class FileAnswerTests
{
    private readonly ChatScript script = new(understands: true);
    private readonly Person rep;

    public FileAnswerTests() => rep = script.Person("周子涵");

    [Theory]
    [InlineData("华星的照片")]
    [InlineData("华星照片")]
    [InlineData("看看华星的附件")]
    [InlineData("给我看华星科技有限公司的图片")]
    [InlineData("华星ERP二期的照片呢？")]
    [InlineData("发一下华星的照片")]
    [InlineData("show me the photos of 华星")]
    [InlineData("华星's attachments")]
    [InlineData("看附件")]
    [InlineData("它的照片")]
    public async Task PicturesOfACustomer_AreSentEachAsAFile(string request)
    {
        await AttachAsync(2);

        var bot = await rep.Says(request);

        bot.ChangesNothing();
        bot.Replies("华星 的附件，共 2 个");
        var files = bot.Outcome.Replies.Select(reply => reply.File).OfType<Adapters.Contracts.Chat.OutgoingFile>().ToList();
        Assert.Equal(["2026-03-11-1.jpg", "2026-03-11-2.jpg"], files.Select(file => file.Name));
        Assert.All(files, file => Assert.Equal(("image/jpeg", 1000), (file.MediaType, file.Length)));
    }

    [Fact]
    public async Task Status_HasAButtonForThem_OnlyWhereThereAreSome()
    {
        Assert.DoesNotContain((await rep.Says("华星怎么样了")).Card.Actions, action => action.Verb == Verbs.Files);
        await AttachAsync(1);

        var bot = await rep.Presses((await rep.Says("华星怎么样了")).Button(Verbs.Files));

        Assert.Single(bot.Outcome.Replies, reply => reply.File is not null);
    }

    [Fact]
    public async Task Manager_IsSentTheFilesOfAReportsDeal()
    {
        await AttachAsync(1);

        Assert.Single((await script.Person("沈国栋").Says("华星的照片")).Outcome.Replies, reply => reply.File is not null);
    }

    [Theory]
    [InlineData("陆一鸣")]
    [InlineData("李敏")]
    [InlineData("管理员")]
    public async Task WhoeverMayNotSeeTheDeal_IsSentNothing_AlsoByAForgedPress(string name)
    {
        await AttachAsync(1);
        var other = script.Person(name);

        BotTurn[] turns =
        [
            await other.Says("华星的照片"),
            await other.Presses(Verbs.Files, (Keys.Deal, "P101")),
            await other.Presses(Verbs.Files, (Keys.Customer, ChatScript.Customer(1).ToString())),
        ];

        Assert.All(turns, turn => Assert.DoesNotContain(turn.Outcome.Replies, reply => reply.File is not null));
        turns[0].Replies("周子涵");
    }

    [Fact]
    public async Task InAGroupWhoseMembersMayNotAllSee_TheFilesGoToThePersonAlone()
    {
        await AttachAsync(1);

        var bot = await script.PersonInGroup("周子涵", script.GroupOne).Says("华星的照片");

        Assert.DoesNotContain(bot.Outcome.Replies, reply => reply.File is not null);
        var sent = Assert.Single(bot.Outcome.Messages, message => message.File is not null);
        Assert.Equal(script.Member("周子涵").Id, sent.To);
    }

    [Fact]
    public async Task CustomerWithoutFiles_IsSaidToHaveNone() => (await rep.Says("博远的照片")).Replies("博远 还没有附件");

    [Fact]
    public async Task WithoutACustomer_AndNothingTalkedOf_ItAsksWhose() => (await rep.Says("看照片")).Replies("看哪个客户的附件");

    [Fact]
    public async Task MoreThanNine_TheNewestAreSentFirst()
    {
        await AttachAsync(12);

        var bot = await rep.Says("华星的照片");

        bot.Replies("共 12 个，先发最近的 9 个");
        Assert.Equal(9, bot.Outcome.Replies.Count(reply => reply.File is not null));
    }

    [Fact]
    public async Task ReportThatSpeaksOfPictures_IsNoRequest()
    {
        var bot = await rep.Says("拜访了华星王总，给他看了照片");

        Assert.Single(bot.Outcome.ChangeSets);
        Assert.DoesNotContain(bot.Outcome.Replies, reply => reply.File is not null);
    }

    [Fact]
    public async Task InEnglish_ItReadsLikeEnglish()
    {
        var english = new ChatScript(language: Language.English, understands: true);
        var somebody = english.Person("周子涵");
        await somebody.Says("visited 华星");
        await somebody.SendsPictures();

        (await somebody.Says("photos of 华星")).Replies("Attachments of 华星: 1");
    }

    private async Task AttachAsync(int pictures)
    {
        await rep.Says("拜访了华星王总");
        await rep.SendsPictures(pictures);
    }
}
