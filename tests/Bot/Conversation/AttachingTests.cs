using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Conversation;
using SalesBot.Domain.Sales;
using static SalesBot.Bot.Tests.Conversation.ScriptedReader;

namespace SalesBot.Bot.Tests.Conversation;

public sealed class AttachingTests
{
    private const string Visit = "拜访了华星王总";

    private readonly ChatScript script = new();
    private readonly Person rep;

    public AttachingTests()
    {
        rep = script.Person("周子涵");
        script.Reader.Means(Visit, Log(1, "P101") with { Activity = Slot(ActivityKind.Visit), Contacts = People("王总") });
    }

    [Fact]
    public async Task FileThatIsGone_IsToldToItsSender_AndNothingIsAsked()
    {
        var bot = await script.SendAsync(rep, "", null, new ReceivedFiles([], [ChatAttachmentKind.Image]));

        bot.ChangesNothing();
        Assert.Equal("图片没取到，请再发一次。", bot.Text);
    }

    [Fact]
    public async Task FileThatIsGone_DoesNotKeepTheTextFromBeingRecorded()
    {
        var bot = await script.SendAsync(rep, Visit, null, new ReceivedFiles([], [ChatAttachmentKind.File]));

        bot.Changed("activity →visit");
        bot.Replies("文件没取到，请再发一次（最大 20 MB）。");
    }

    [Fact]
    public async Task AttachedPicture_IsPartOfTheReportsChangeSet()
    {
        var report = await rep.Says(Visit);

        var bot = await rep.SendsPictures();

        Assert.Equal(Assert.Single(report.Outcome.ChangeSets).Id, Assert.Single(bot.Outcome.ChangeSets).Id);
        Assert.Single(Assert.Single(script.Sales.AllActivities).Attachments);
    }

    [Fact]
    public async Task UndoneReport_LeavesNothingOfThePicture_AndTheNextPictureAsks()
    {
        await rep.Says(Visit);
        await rep.SendsPictures();
        await rep.Says("撤销");

        var bot = await rep.SendsPictures();

        Assert.Empty(script.Sales.AllActivities);
        Assert.Equal("customer", bot.Outcome.Asks?.About);
    }

    [Fact]
    public async Task PictureMinutesAfterTheReport_AsksWhoseItIs()
    {
        await rep.Says(Visit);
        script.Now += TimeSpan.FromMinutes(6);

        var bot = await rep.SendsPictures();

        bot.ChangesNothing();
        Assert.Equal("华星", bot.Outcome.Asks?.Choices[0]);
    }

    [Fact]
    public async Task QuestionAboutAPicture_OffersToDropIt_AsItsLastButton()
    {
        var bot = await rep.SendsPictures();

        bot.Offers(Verbs.Pick, Verbs.Pick, Verbs.None);
        Assert.Equal("算了", bot.Card.Actions[^1].Label);
    }

    [Fact]
    public async Task PressedTwice_TheQuestionIsOver()
    {
        var asked = await rep.SendsPictures();
        await rep.Presses(asked.Button(Verbs.Pick));

        var bot = await rep.Presses(asked.Button(Verbs.Pick));

        bot.ChangesNothing();
        Assert.Single(script.Sales.AllActivities);
    }

    [Fact]
    public async Task PictureInAGroup_IsAskedForInPrivate()
    {
        var bot = await script.PersonInGroup("周子涵", script.GroupOne).SendsPictures();

        bot.ChangesNothing();
        bot.DoesNotSay("华星");
        Assert.Contains("这张图片记到哪个客户？", Assert.Single(script.Delivered).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PictureInAGroupThatStandsForNobody_GetsHelpAndNothingElse()
    {
        var bot = await script.PersonInGroup("周子涵", null).SendsPictures();

        bot.ChangesNothing();
        Assert.Null(bot.Outcome.Asks);
    }

    [Fact]
    public async Task PlaceWithoutAName_IsShownByItsCoordinates()
    {
        await rep.Says(Visit);

        var bot = await rep.SendsPlace("");

        bot.Replies("📍31.2304, 121.4737");
    }

    [Fact]
    public async Task SamePictureAgain_ChangesNothing()
    {
        await rep.Says(Visit);
        var picture = script.Pictures(1);
        await script.SendAsync(rep, "", null, picture);

        var bot = await script.SendAsync(rep, "", null, picture);

        bot.ChangesNothing();
        Assert.Single(Assert.Single(script.Sales.AllActivities).Attachments);
    }
}
