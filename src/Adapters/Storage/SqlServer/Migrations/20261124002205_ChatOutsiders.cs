using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesBot.Adapters.Storage.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class ChatOutsiders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Outsiders",
                table: "Chats",
                type: "int",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Outsiders",
                table: "Chats");
        }
    }
}
