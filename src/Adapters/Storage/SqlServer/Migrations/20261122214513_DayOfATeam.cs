using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesBot.Adapters.Storage.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class DayOfATeam : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Handle",
                table: "Outbox",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<bool>(
                name: "OnlyInPlace",
                table: "Outbox",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Deal",
                table: "DueNotices",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<bool>(
                name: "IsWithdrawn",
                table: "DueNotices",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Message",
                table: "DueNotices",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "Acknowledgement",
                table: "Deals",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "Cadence",
                table: "Deals",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "Detour",
                table: "Deals",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<int>(
                name: "FailedTries",
                table: "Deals",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Pauses",
                table: "Deals",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "Postponement",
                table: "Deals",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "Wanted",
                table: "Deals",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.CreateTable(
                name: "Applause",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    To = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Win = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Counts = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Applause", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "CalendarYears",
                columns: table => new
                {
                    Calendar = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Json = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarYears", x => new { x.Calendar, x.Year });
                });

            migrationBuilder.CreateTable(
                name: "MemberAttention",
                columns: table => new
                {
                    Member = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Zone = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Set = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    ChangedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ChangedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MemberAttention", x => x.Member);
                });

            migrationBuilder.CreateTable(
                name: "Pipelines",
                columns: table => new
                {
                    Version = table.Column<int>(type: "int", nullable: false),
                    Stages = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pipelines", x => x.Version);
                });

            migrationBuilder.CreateTable(
                name: "ScheduleHalts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Schedule = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Day = table.Column<DateOnly>(type: "date", nullable: true),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    EndedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    EndedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScheduleHalts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Wins",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Deal = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ChangeSet = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Customer = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Owner = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConfirmedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Group = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    ConfirmedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    IsStaged = table.Column<bool>(type: "bit", nullable: false),
                    Wish = table.Column<int>(type: "int", nullable: false),
                    HidesCustomer = table.Column<bool>(type: "bit", nullable: false),
                    Approval = table.Column<int>(type: "int", nullable: false),
                    IsUndone = table.Column<bool>(type: "bit", nullable: false),
                    IsTold = table.Column<bool>(type: "bit", nullable: false),
                    DueAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Wins", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "WinTellings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Win = table.Column<long>(type: "bigint", nullable: false),
                    Platform = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ChatKind = table.Column<int>(type: "int", nullable: false),
                    ChatId = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Message = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    IsCorrected = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WinTellings", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Events_Deal_Kind",
                table: "Events",
                columns: new[] { "Deal", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_Events_NewCustomers",
                table: "Events",
                columns: new[] { "HappenedOn", "CountsFor" },
                filter: "\"Kind\" = 0");

            migrationBuilder.CreateIndex(
                name: "IX_DueNotices_Deal",
                table: "DueNotices",
                column: "Deal",
                filter: "\"Message\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_DueNotices_Message",
                table: "DueNotices",
                column: "Message",
                filter: "\"Message\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_DueNotices_Schedule_Day_Recipient",
                table: "DueNotices",
                columns: new[] { "Schedule", "Day", "Recipient" });

            migrationBuilder.CreateIndex(
                name: "IX_Deals_Won",
                table: "Deals",
                columns: new[] { "ClosedOn", "Owner" },
                filter: "\"Status\" = 1");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_On_By",
                table: "Activities",
                columns: new[] { "On", "By" });

            migrationBuilder.CreateIndex(
                name: "IX_Applause_From_On",
                table: "Applause",
                columns: new[] { "From", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_Applause_Id",
                table: "Applause",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Applause_OfWin",
                table: "Applause",
                column: "Win",
                filter: "\"Win\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Applause_To_On",
                table: "Applause",
                columns: new[] { "To", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleHalts_Active",
                table: "ScheduleHalts",
                column: "Schedule",
                filter: "\"EndedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Wins_ConfirmedAt",
                table: "Wins",
                column: "ConfirmedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Wins_ConfirmedBy_Id",
                table: "Wins",
                columns: new[] { "ConfirmedBy", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Wins_Deal_ChangeSet",
                table: "Wins",
                columns: new[] { "Deal", "ChangeSet" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Wins_Due",
                table: "Wins",
                column: "DueAt",
                filter: "\"DueAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Wins_Owner_Id",
                table: "Wins",
                columns: new[] { "Owner", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_WinTellings_Platform_ChatKind_ChatId_At",
                table: "WinTellings",
                columns: new[] { "Platform", "ChatKind", "ChatId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_WinTellings_Win_Platform_ChatKind_ChatId",
                table: "WinTellings",
                columns: new[] { "Win", "Platform", "ChatKind", "ChatId" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Applause");

            migrationBuilder.DropTable(
                name: "CalendarYears");

            migrationBuilder.DropTable(
                name: "MemberAttention");

            migrationBuilder.DropTable(
                name: "Pipelines");

            migrationBuilder.DropTable(
                name: "ScheduleHalts");

            migrationBuilder.DropTable(
                name: "Wins");

            migrationBuilder.DropTable(
                name: "WinTellings");

            migrationBuilder.DropIndex(
                name: "IX_Events_Deal_Kind",
                table: "Events");

            migrationBuilder.DropIndex(
                name: "IX_Events_NewCustomers",
                table: "Events");

            migrationBuilder.DropIndex(
                name: "IX_DueNotices_Deal",
                table: "DueNotices");

            migrationBuilder.DropIndex(
                name: "IX_DueNotices_Message",
                table: "DueNotices");

            migrationBuilder.DropIndex(
                name: "IX_DueNotices_Schedule_Day_Recipient",
                table: "DueNotices");

            migrationBuilder.DropIndex(
                name: "IX_Deals_Won",
                table: "Deals");

            migrationBuilder.DropIndex(
                name: "IX_Activities_On_By",
                table: "Activities");

            migrationBuilder.DropColumn(
                name: "Handle",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "OnlyInPlace",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "Deal",
                table: "DueNotices");

            migrationBuilder.DropColumn(
                name: "IsWithdrawn",
                table: "DueNotices");

            migrationBuilder.DropColumn(
                name: "Message",
                table: "DueNotices");

            migrationBuilder.DropColumn(
                name: "Acknowledgement",
                table: "Deals");

            migrationBuilder.DropColumn(
                name: "Cadence",
                table: "Deals");

            migrationBuilder.DropColumn(
                name: "Detour",
                table: "Deals");

            migrationBuilder.DropColumn(
                name: "FailedTries",
                table: "Deals");

            migrationBuilder.DropColumn(
                name: "Pauses",
                table: "Deals");

            migrationBuilder.DropColumn(
                name: "Postponement",
                table: "Deals");

            migrationBuilder.DropColumn(
                name: "Wanted",
                table: "Deals");
        }
    }
}
